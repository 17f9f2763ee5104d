"""Lists that come in pages: all of them, a few of them, and going on later."""

from __future__ import annotations

from attropic import Anthropic

with Anthropic() as client:
    everything = [model.id for model in client.models.list(limit=4)]  # the next page is asked for when it is needed
    print(f"{len(everything)} models, from {everything[0]} to {everything[-1]}")

    page = client.models.list(limit=4)
    print("first page:", ", ".join(model.id for model in page.data))
    print("another one?", page.has_next_page())

    some = list(page.iter_items(max_items=6, prefetch=True))
    print("six of them:", len(some))

    kept = page.next_arguments  # plain values: another process can go on with them
    if kept is not None:
        print("goes on with:", client.models.list(limit=4, **kept).data[0].id)
