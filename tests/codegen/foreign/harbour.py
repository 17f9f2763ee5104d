"""A port authority: bearer tokens, lists by cursor, and what happens at the quay as an event stream."""

from __future__ import annotations

from typing import Any

from drafting import Json, call, constant, document, header, many, query, record, ref, tagged, words

#: Collection → the thing, its own fields, and what may be changed of it.
THINGS = {
    "ports": ("Port", "name:text place:Position depth_m:number opened_on-:day services-:Service*", "name- depth_m-"),
    "berths": ("Berth", "port_id:text label:text length_m:number state:BerthState crane-:Crane?", "label- state-"),
    "vessels": (
        "Vessel",
        "name:text flag:text hull:Hull engine-:Engine owner-:Party? class:VesselClass",
        "name- owner-",
    ),
    "voyages": ("Voyage", "vessel_id:text legs:Leg* state:VoyageState eta-:moment? notes-:texts", "legs- eta- notes-"),
    "cargoes": (
        "Cargo",
        "voyage_id:text goods:Goods weight_kg:number seals-:Seal* customs-:Customs?",
        "seals- customs-",
    ),
    "containers": ("Container", "number:text size:ContainerSize contents-:Goods* at-:Position?", "contents- at-"),
    "pilots": ("Pilot", "name:text licence:Licence languages-:text* shift-:Shift?", "languages- shift-"),
    "inspections": (
        "Inspection",
        "subject:Subject findings:Finding* passed:flag? inspector-:Party",
        "findings- passed-",
    ),
    "tariffs": ("Tariff", "title:text rule:Rule currency:Currency valid-:Period", "title- valid-"),
}


def schemas() -> Json:
    found: Json = {
        "Problem": record("code:text detail:text fields-:FieldProblem*"),
        "FieldProblem": record("field:text detail:text"),
        "Position": record("lat:number lon:number"),
        "Service": words("fuel", "water", "repair", "waste"),
        "BerthState": words("free", "taken", "closed"),
        "Crane": record("reach_m:number limit_t:number"),
        "Hull": record("length_m:number beam_m:number draught_m:number material-:HullMaterial"),
        "HullMaterial": words("steel", "aluminium", "wood"),
        "Engine": tagged("fuel", {"diesel": "DieselEngine", "electric": "ElectricEngine", "sail": "Sail"}),
        "DieselEngine": record("power_kw:number", fuel=constant("diesel")) | {"required": ["fuel", "power_kw"]},
        "ElectricEngine": record("battery_kwh:number", fuel=constant("electric"))
        | {"required": ["fuel", "battery_kwh"]},
        "Sail": record("area_m2:number", fuel=constant("sail")) | {"required": ["fuel"]},
        "Party": record("name:text address-:Address contacts-:Contact*"),
        "Address": record("street:text town:text country:text code-:text?"),
        "Contact": record("kind:ContactKind value:text"),
        "ContactKind": words("phone", "radio", "mail"),
        "VesselClass": words("freight", "tanker", "ferry", "tug"),
        "VoyageState": words("planned", "under_way", "arrived", "lost"),
        "Leg": record("from_port:text to_port:text leaves_at:moment arrives_at-:moment? weather-:Weather"),
        "Weather": record("wind_kn:number sea:SeaState visibility_nm-:number"),
        "SeaState": words("calm", "moderate", "rough"),
        "Goods": tagged("kind", {"bulk": "BulkGoods", "parcel": "ParcelGoods", "hazard": "HazardGoods"}),
        "BulkGoods": record("kind:BulkKind material:text volume_m3:number"),
        "ParcelGoods": record("kind:ParcelKind pieces:Piece*"),
        "HazardGoods": record("kind:HazardKind un_number:text papers:Paper*"),
        "BulkKind": constant("bulk"),
        "ParcelKind": constant("parcel"),
        "HazardKind": constant("hazard"),
        "Piece": record("label:text weight_kg:number fragile-:flag"),
        "Paper": record("title:text issued_on:day url-:text"),
        "Seal": record("number:text set_by:text set_at:moment"),
        "Customs": record("declared:Money state:CustomsState papers-:Paper*"),
        "CustomsState": words("open", "cleared", "held"),
        "Money": record("amount:number currency:Currency"),
        "Currency": words("EUR", "NOK", "ISK"),
        "ContainerSize": words("20ft", "40ft", "45ft"),
        "Licence": record("number:text until:day waters:Waters*"),
        "Waters": record("name:text corners:Position*"),
        "Shift": record("begins_at:moment ends_at:moment"),
        "Subject": {"oneOf": [ref("VesselSubject"), ref("ContainerSubject")]},
        "VesselSubject": record("vessel_id:text decks-:whole*"),
        "ContainerSubject": record("container_id:text opened:flag"),
        "Finding": record("text:text severity:Severity place-:text? photos-:Paper*"),
        "Severity": words("note", "fault", "danger"),
        "Rule": {"allOf": [ref("RuleBase"), record("steps:RuleStep*")]},
        "RuleBase": record("unit:RuleUnit minimum-:Money"),
        "RuleUnit": words("metre", "tonne", "hour"),
        "RuleStep": record("up_to:number? price:Money"),
        "Period": record("from:day to-:day?"),
        "QuayEvent": tagged("type", {"arrival": "Arrival", "lift": "Lift", "notice": "Notice", "closing": "Closing"}),
        "Arrival": record("type:ArrivalType vessel_id:text berth_id:text at:moment"),
        "Lift": record("type:LiftType container_id:text crane:Crane"),
        "Notice": record("type:NoticeType text:text severity-:Severity"),
        "Closing": record("type:ClosingType"),
        **{f"{name}Type": constant(name.lower()) for name in ("Arrival", "Lift", "Notice", "Closing")},
        "Watch": record("berth_ids:text* since-:moment"),
        "Clearance": record("granted:flag reason-:text?"),
    }
    for collection, (thing, fields, change) in THINGS.items():
        kinds = dict(part.rstrip("-").split(":") for part in fields.replace("-:", ":").split())
        found[thing] = record(f"id:text made_at:moment {fields}")
        found[f"New{thing}"] = record(fields)
        found[f"{thing}Change"] = record(" ".join(f"{name}:{kinds[name.rstrip('-')]}" for name in change.split()))
        found[f"{thing}Page"] = record(f"{collection}:{thing}* next_cursor:text?")
    return found


def paths() -> dict[str, Json]:
    found: dict[str, Json] = {}
    for collection, (thing, _, _) in THINGS.items():
        found[f"/v2/{collection}"] = {
            "get": call(f"{thing}Page", query("cursor"), query("limit", "whole"), query("q", many("text"))),
            "post": call(thing, header("Idempotency-Key"), takes=f"New{thing}", status="201"),
        }
        found[f"/v2/{collection}/{{{thing.lower()}_id}}"] = {
            "get": call(thing),
            "patch": call(thing, takes=f"{thing}Change"),
            "delete": call(None, status="204"),
        }
    found["/v2/voyages/{voyage_id}/clear"] = {"post": call("Clearance")}
    watched = call("QuayEvent", takes="Watch", answer="text/event-stream")
    found["/v2/quay/watch"] = {"post": {**watched, "x-stream-end": "closing"}}
    return found


def draft() -> dict[str, Any]:
    """The description: 47 operations, more than 80 schemas."""
    bearer = {"Token": {"type": "http", "scheme": "bearer"}}
    return document("Harbour", "https://harbour.example/base", paths(), schemas(), bearer)
