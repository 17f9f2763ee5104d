"""A repair shop: keys in a header, filters as deep objects, lists by offset, PUT beside PATCH, photos by multipart."""

# ruff: noqa: E501 - tables, a line each

from __future__ import annotations

from typing import Any

from drafting import Json, call, constant, document, many, of, query, record, tagged, words

#: Collection → the thing, its own fields, and the fields of its filter.
THINGS = {
    "jobs": (
        "Job",
        "bike_id:text state:JobState tasks:Task* due-:day? price-:Price notes-:texts",
        "state:JobState due:Span",
    ),
    "bikes": ("Bike", "frame:Frame wheels:Wheel* owner_id:text gears-:Gears built-:day", "owner_id:text size:Range"),
    "owners": ("Owner", "name:text reach:Reach* home-:Place? prefers-:Choice", "name:text town:text"),
    "parts": ("Part", "number:text title:text stock:Stock fits-:Fit* price:Price", "number:text price:Range"),
    "orders": ("Order", "supplier_id:text lines:Line* state:OrderState sent_at-:moment?", "state:OrderState sent:Span"),
    "suppliers": ("Supplier", "name:text terms:Terms place-:Place delivers-:Zone*", "name:text"),
    "mechanics": ("Mechanic", "name:text skills:Skill* hours-:Week", "skill:SkillName"),
    "invoices": ("Invoice", "job_id:text lines:Line* total:Price paid-:Payment?", "total:Range made:Span"),
}


def schemas() -> Json:
    found: Json = {
        "Problem": record("title:text status:whole hints-:text*"),
        "JobState": words("waiting", "in_work", "ready", "collected"),
        "Task": tagged("do", {"replace": "ReplaceTask", "adjust": "AdjustTask", "clean": "CleanTask"}),
        "ReplaceTask": record("do:ReplaceDo part_id:text count-:whole"),
        "AdjustTask": record("do:AdjustDo what:text torque_nm-:number"),
        "CleanTask": record("do:CleanDo deep-:flag"),
        **{f"{name}Do": constant(name.lower()) for name in ("Replace", "Adjust", "Clean")},
        "Price": record("amount:number currency:Coin tax-:Tax"),
        "Coin": words("EUR", "CHF"),
        "Tax": record("rate:number included:flag"),
        "Frame": record("number:text material:Metal size_cm:number colour-:text?"),
        "Metal": words("steel", "titanium", "carbon"),
        "Wheel": record("inches:number spokes:whole hub-:Hub tyre-:Tyre?"),
        "Hub": tagged("kind", {"plain": "PlainHub", "dynamo": "DynamoHub", "motor": "MotorHub"}),
        "PlainHub": record("kind:PlainHubKind"),
        "DynamoHub": record("kind:DynamoHubKind watts:number"),
        "MotorHub": record("kind:MotorHubKind watts:number battery:Battery"),
        **{f"{name}HubKind": constant(name.lower()) for name in ("Plain", "Dynamo", "Motor")},
        "Battery": record("wh:number cycles-:whole health-:BatteryHealth"),
        "BatteryHealth": words("good", "fair", "poor"),
        "Tyre": record("width_mm:number pressure_bar-:number tubeless:flag"),
        "Gears": {"oneOf": [of("HubGears"), of("ChainGears")]},
        "HubGears": record("steps:whole sealed:flag"),
        "ChainGears": record("front:Cog* back:Cog*"),
        "Cog": record("teeth:whole"),
        "Reach": record("by:ReachBy value:text"),
        "ReachBy": words("phone", "mail", "letter"),
        "Place": record("street:text town:text zip-:text?"),
        "Choice": record("oil-:text brakes-:BrakeKind"),
        "BrakeKind": words("rim", "disc", "drum"),
        "Stock": record("shelf:text? count:whole minimum-:whole"),
        "Fit": record("metal-:Metal inches-:Range"),
        "Range": record("from-:number to-:number"),
        "Span": record("after-:day before-:day"),
        "Line": {"allOf": [of("LineBase"), record("count:whole price:Price")]},
        "LineBase": record("title:text part_id-:text?"),
        "OrderState": words("draft", "sent", "here"),
        "Terms": record("days:whole discount-:Tax"),
        "Zone": record("zips:text* cost:Price"),
        "Skill": record("name:SkillName level:whole"),
        "SkillName": words("frames", "wheels", "electrics"),
        "Week": {"type": "object", "additionalProperties": of("Hours")},
        "Hours": record("opens:text closes:text"),
        "Payment": tagged("way", {"cash": "CashPayment", "card": "CardPayment"}),
        "CashPayment": record("way:CashWay given:Price"),
        "CardPayment": record("way:CardWay last4:text at:moment"),
        "CashWay": constant("cash"),
        "CardWay": constant("card"),
        "Photo": record("id:text bytes:whole caption-:text? tags-:text*"),
        "NewPhotos": record("pictures:file* caption-:text cover-:file tags-:text* place-:Place"),
        "Manual": record("parts:Part* jobs:Job*"),
        "Sorting": record("by-:text down-:flag"),
        "Estimate": record("low:Price high:Price"),
    }
    for collection, (thing, fields, filters) in THINGS.items():
        found[thing] = record(f"id:text {fields}")
        found[f"{thing}Text"] = record(fields)
        found[f"{thing}Patch"] = record(
            " ".join(f"{part.partition(':')[0].rstrip('-')}-:{part.partition(':')[2]}" for part in fields.split())
        )
        found[f"{thing}Filter"] = record(" ".join(part.replace(":", "-:", 1) for part in filters.split()))
        found[f"{thing}List"] = record(f"items:{thing}* total:whole")
        found[f"{thing}Count"] = record(f"{collection}:whole")
    return found


def paths() -> dict[str, Json]:
    found: dict[str, Json] = {}
    for collection, (thing, _, _) in THINGS.items():
        narrow = query("filter", f"{thing}Filter", style="deepObject", explode=True)
        found[f"/{collection}"] = {
            "get": call(f"{thing}List", narrow, query("sort", "Sorting", style="deepObject", explode=True),
                        query("offset", "whole"), query("limit", "whole"), query("fields", many("text"), explode=False)),
            "post": call(thing, takes=f"{thing}Text", status="201"),
        }  # fmt: skip
        found[f"/{collection}/{{{thing.lower()}_id}}"] = {
            "get": call(thing),
            "put": call(thing, takes=f"{thing}Text", **{"x-method": "replace"}),
            "patch": call(thing, takes=f"{thing}Patch", media="application/merge-patch+json"),
            "delete": call(None, status="204"),
        }
    found["/jobs/{job_id}/photos"] = {
        "post": call({"type": "array", "items": of("Photo")}, takes="NewPhotos", media="multipart/form-data"),
    }
    found["/jobs/{job_id}/estimate"] = {"post": call("Estimate")}
    return found


def draft() -> dict[str, Any]:
    """The description: 50 operations, more than 80 schemas."""
    key = {"Key": {"type": "apiKey", "in": "header", "name": "X-Workshop-Key"}}
    said = {
        "version": {"header": "Workshop-Version", "value": "2025-11-01"},
        "answers": {"request-id": "X-Workshop-Call", "rate-limits": "x-workshop-limit-"},
    }
    return document("Workshop", "https://workshop.example", paths(), schemas(), key, **{"x-client": said})
