# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Version 2026-10-21 of the API."""

from __future__ import annotations

from .._runtime.operation import Page
from .._runtime.parameters import Param
from .._runtime.versions import Version

VERSION = Version(
    "2026-10-21",
    key_header="authorization",
    operations={
        "messages.create": {
            "nested": {
                (): {
                    "temperature": "The API answers 400 even to its default. Leave it out and say in the prompt how free the answer may be, or ask for version 2023-06-01, which has it.",
                    "top_k": "The API answers 400 even to its default. Leave it out and say in the prompt how free the answer may be, or ask for version 2023-06-01, which has it.",
                    "top_p": "The API answers 400 even to its default. Leave it out and say in the prompt how free the answer may be, or ask for version 2023-06-01, which has it.",
                }
            },
            "refused": {
                "temperature": (
                    "temperature",
                    "The API answers 400 even to its default. Leave it out and say in the prompt how free the answer may be, or ask for version 2023-06-01, which has it.",
                ),
                "top_k": (
                    "top_k",
                    "The API answers 400 even to its default. Leave it out and say in the prompt how free the answer may be, or ask for version 2023-06-01, which has it.",
                ),
                "top_p": (
                    "top_p",
                    "The API answers 400 even to its default. Leave it out and say in the prompt how free the answer may be, or ask for version 2023-06-01, which has it.",
                ),
            },
        },
        "completions.create": {"gone": "Use `messages.create`, or ask for version 2023-06-01, which has it."},
        "messages.batches.create": {
            "nested": {
                ("requests", "[]", "params"): {
                    "temperature": "The API answers 400 even to its default. Leave it out and say in the prompt how free the answer may be, or ask for version 2023-06-01, which has it.",
                    "top_k": "The API answers 400 even to its default. Leave it out and say in the prompt how free the answer may be, or ask for version 2023-06-01, which has it.",
                    "top_p": "The API answers 400 even to its default. Leave it out and say in the prompt how free the answer may be, or ask for version 2023-06-01, which has it.",
                }
            }
        },
        "beta.messages.create": {
            "query": ((("beta", "true"),), ()),
            "params": {
                "user_profile_id": Param("anthropic-user-profile-id", "header", style="simple", explode=False)
            },
            "nested": {
                (): {
                    "output_format": "Give it as `output_config={'format': …}`.",
                    "temperature": "The API answers 400 even to its default. Leave it out and say in the prompt how free the answer may be, or ask for version 2023-06-01, which has it.",
                    "top_k": "The API answers 400 even to its default. Leave it out and say in the prompt how free the answer may be, or ask for version 2023-06-01, which has it.",
                    "top_p": "The API answers 400 even to its default. Leave it out and say in the prompt how free the answer may be, or ask for version 2023-06-01, which has it.",
                    "user_profile_id": "Say it with the call, as the header `anthropic-user-profile-id`.",
                }
            },
            "refused": {
                "output_format": ("output_format", "Give it as `output_config={'format': …}`."),
                "temperature": (
                    "temperature",
                    "The API answers 400 even to its default. Leave it out and say in the prompt how free the answer may be, or ask for version 2023-06-01, which has it.",
                ),
                "top_k": (
                    "top_k",
                    "The API answers 400 even to its default. Leave it out and say in the prompt how free the answer may be, or ask for version 2023-06-01, which has it.",
                ),
                "top_p": (
                    "top_p",
                    "The API answers 400 even to its default. Leave it out and say in the prompt how free the answer may be, or ask for version 2023-06-01, which has it.",
                ),
            },
        },
        "beta.models.list": {"query": ((("beta", "true"),), ())},
        "beta.models.retrieve": {"query": ((("beta", "true"),), ())},
        "beta.messages.batches.list": {"query": ((("beta", "true"),), ()), "betas": ()},
        "beta.messages.batches.create": {
            "query": ((("beta", "true"),), ()),
            "betas": (),
            "nested": {
                ("requests", "[]", "params"): {
                    "output_format": "Give it as `output_config={'format': …}`.",
                    "temperature": "The API answers 400 even to its default. Leave it out and say in the prompt how free the answer may be, or ask for version 2023-06-01, which has it.",
                    "top_k": "The API answers 400 even to its default. Leave it out and say in the prompt how free the answer may be, or ask for version 2023-06-01, which has it.",
                    "top_p": "The API answers 400 even to its default. Leave it out and say in the prompt how free the answer may be, or ask for version 2023-06-01, which has it.",
                    "user_profile_id": "Say it with the call, as the header `anthropic-user-profile-id`.",
                }
            },
        },
        "beta.messages.batches.retrieve": {"query": ((("beta", "true"),), ()), "betas": ()},
        "beta.messages.batches.delete": {"query": ((("beta", "true"),), ()), "betas": ()},
        "beta.messages.batches.cancel": {"query": ((("beta", "true"),), ()), "betas": ()},
        "beta.messages.batches.results": {"query": ((("beta", "true"),), ()), "betas": ()},
        "beta.messages.count_tokens": {
            "query": ((("beta", "true"),), ()),
            "nested": {(): {"output_format": "Give it as `output_config={'format': …}`."}},
            "refused": {"output_format": ("output_format", "Give it as `output_config={'format': …}`.")},
        },
        "beta.files.list": {
            "query": ((("beta", "true"),), ()),
            "betas": (),
            "page": Page("PageCursor", "cursor", "data", ("page", "next_page")),
            "params": {"page": Param("page", "query"), "ids": Param("ids", "query")},
            "refused": {
                "before_id": (
                    "before_id",
                    "Pages have cursors: iterate over the list, or ask for a page with the `next_page` of the one before in `extra_query={'page': …}`.",
                ),
                "after_id": (
                    "after_id",
                    "Pages have cursors: iterate over the list, or ask for a page with the `next_page` of the one before in `extra_query={'page': …}`.",
                ),
            },
        },
        "beta.files.upload": {"query": ((("beta", "true"),), ()), "betas": ()},
        "beta.files.retrieve_metadata": {"query": ((("beta", "true"),), ()), "betas": ()},
        "beta.files.delete": {"query": ((("beta", "true"),), ()), "betas": ()},
        "beta.files.download": {"query": ((("beta", "true"),), ()), "betas": ()},
        "beta.skills.list": {
            "query": ((("beta", "true"),), ()),
            "betas": (),
            "answer": {
                ("data", "[]"): {"display_title": "display_name", "latest_version": "latest_version_id"}
            },
        },
        "beta.skills.create": {
            "query": ((("beta", "true"),), ()),
            "betas": (),
            "renamed": {(): {"display_title": "display_name"}},
            "names": {"display_title": "display_name"},
            "answer": {(): {"display_title": "display_name", "latest_version": "latest_version_id"}},
        },
        "beta.skills.retrieve": {
            "query": ((("beta", "true"),), ()),
            "betas": (),
            "answer": {(): {"display_title": "display_name", "latest_version": "latest_version_id"}},
        },
        "beta.skills.delete": {"query": ((("beta", "true"),), ()), "betas": ()},
        "beta.skills.versions.list": {"query": ((("beta", "true"),), ()), "betas": ()},
        "beta.skills.versions.create": {"query": ((("beta", "true"),), ()), "betas": ()},
        "beta.skills.versions.retrieve": {"query": ((("beta", "true"),), ()), "betas": ()},
        "beta.skills.versions.delete": {"query": ((("beta", "true"),), ()), "betas": ()},
        "beta.environments.list": {"query": ((("beta", "true"),), ())},
        "beta.environments.create": {"query": ((("beta", "true"),), ())},
        "beta.environments.retrieve": {"query": ((("beta", "true"),), ())},
        "beta.environments.update": {"query": ((("beta", "true"),), ())},
        "beta.environments.delete": {"query": ((("beta", "true"),), ())},
        "beta.environments.archive": {"query": ((("beta", "true"),), ())},
        "beta.sessions.list": {"query": ((("beta", "true"),), ())},
        "beta.sessions.create": {"query": ((("beta", "true"),), ())},
        "beta.sessions.retrieve": {"query": ((("beta", "true"),), ())},
        "beta.sessions.update": {"query": ((("beta", "true"),), ())},
        "beta.sessions.delete": {"query": ((("beta", "true"),), ())},
        "beta.sessions.events.list": {"query": ((("beta", "true"),), ())},
        "beta.sessions.events.send": {"query": ((("beta", "true"),), ())},
        "beta.sessions.events.stream": {"query": ((("beta", "true"),), ())},
        "beta.sessions.archive": {"query": ((("beta", "true"),), ())},
        "beta.sessions.threads.list": {"query": ((("beta", "true"),), ())},
        "beta.sessions.threads.retrieve": {"query": ((("beta", "true"),), ())},
        "beta.sessions.threads.events.list": {"query": ((("beta", "true"),), ())},
        "beta.sessions.threads.events.stream": {"query": ((("beta", "true"),), ())},
        "beta.sessions.threads.archive": {"query": ((("beta", "true"),), ())},
        "beta.sessions.resources.list": {"query": ((("beta", "true"),), ())},
        "beta.sessions.resources.add": {"query": ((("beta", "true"),), ())},
        "beta.sessions.resources.retrieve": {"query": ((("beta", "true"),), ())},
        "beta.sessions.resources.update": {"query": ((("beta", "true"),), ())},
        "beta.sessions.resources.delete": {"query": ((("beta", "true"),), ())},
        "beta.agents.list": {"query": ((("beta", "true"),), ())},
        "beta.agents.create": {"query": ((("beta", "true"),), ())},
        "beta.agents.retrieve": {"query": ((("beta", "true"),), ())},
        "beta.agents.update": {"query": ((("beta", "true"),), ())},
        "beta.agents.archive": {"query": ((("beta", "true"),), ())},
        "beta.agents.versions.list": {"query": ((("beta", "true"),), ())},
        "beta.vaults.list": {"query": ((("beta", "true"),), ())},
        "beta.vaults.create": {"query": ((("beta", "true"),), ())},
        "beta.vaults.retrieve": {"query": ((("beta", "true"),), ())},
        "beta.vaults.update": {"query": ((("beta", "true"),), ())},
        "beta.vaults.delete": {"query": ((("beta", "true"),), ())},
        "beta.vaults.archive": {"query": ((("beta", "true"),), ())},
        "beta.vaults.credentials.list": {"query": ((("beta", "true"),), ())},
        "beta.vaults.credentials.create": {"query": ((("beta", "true"),), ())},
        "beta.vaults.credentials.retrieve": {"query": ((("beta", "true"),), ())},
        "beta.vaults.credentials.update": {"query": ((("beta", "true"),), ())},
        "beta.vaults.credentials.delete": {"query": ((("beta", "true"),), ())},
        "beta.vaults.credentials.archive": {"query": ((("beta", "true"),), ())},
        "beta.vaults.credentials.mcp_oauth_validate": {"query": ((("beta", "true"),), ())},
        "beta.memory_stores.memories.list": {
            "query": ((("beta", "true"),), ()),
            "betas": ("agent-memory-2026-07-22",),
            "refused": {
                "order_by": ("order_by", "Leave it out, or ask for version 2023-06-01, which has it."),
                "order": ("order", "Leave it out, or ask for version 2023-06-01, which has it."),
            },
        },
        "beta.memory_stores.memories.create": {
            "query": ((("beta", "true"),), ()),
            "betas": ("agent-memory-2026-07-22",),
        },
        "beta.memory_stores.memories.retrieve": {
            "query": ((("beta", "true"),), ()),
            "betas": ("agent-memory-2026-07-22",),
        },
        "beta.memory_stores.memories.update": {
            "query": ((("beta", "true"),), ()),
            "betas": ("agent-memory-2026-07-22",),
        },
        "beta.memory_stores.memories.delete": {
            "query": ((("beta", "true"),), ()),
            "betas": ("agent-memory-2026-07-22",),
        },
        "beta.memory_stores.memory_versions.list": {
            "query": ((("beta", "true"),), ()),
            "betas": ("agent-memory-2026-07-22",),
        },
        "beta.memory_stores.memory_versions.retrieve": {
            "query": ((("beta", "true"),), ()),
            "betas": ("agent-memory-2026-07-22",),
        },
        "beta.memory_stores.memory_versions.redact": {
            "query": ((("beta", "true"),), ()),
            "betas": ("agent-memory-2026-07-22",),
        },
        "beta.memory_stores.list": {
            "query": ((("beta", "true"),), ()),
            "betas": ("agent-memory-2026-07-22",),
        },
        "beta.memory_stores.create": {
            "query": ((("beta", "true"),), ()),
            "betas": ("agent-memory-2026-07-22",),
        },
        "beta.memory_stores.retrieve": {
            "query": ((("beta", "true"),), ()),
            "betas": ("agent-memory-2026-07-22",),
        },
        "beta.memory_stores.update": {
            "query": ((("beta", "true"),), ()),
            "betas": ("agent-memory-2026-07-22",),
        },
        "beta.memory_stores.delete": {
            "query": ((("beta", "true"),), ()),
            "betas": ("agent-memory-2026-07-22",),
        },
        "beta.memory_stores.archive": {
            "query": ((("beta", "true"),), ()),
            "betas": ("agent-memory-2026-07-22",),
        },
        "beta.user_profiles.list": {
            "query": ((("beta", "true"),), ()),
            "betas": ("user-profiles-2026-08-18",),
        },
        "beta.user_profiles.create": {
            "query": ((("beta", "true"),), ()),
            "betas": ("user-profiles-2026-08-18",),
            "nested": {
                (): {"relationship": "`extra_body={'access_type': …}` says it: application or passthrough."}
            },
            "refused": {
                "relationship": (
                    "relationship",
                    "`extra_body={'access_type': …}` says it: application or passthrough.",
                )
            },
        },
        "beta.user_profiles.retrieve": {
            "query": ((("beta", "true"),), ()),
            "betas": ("user-profiles-2026-08-18",),
        },
        "beta.user_profiles.update": {
            "query": ((("beta", "true"),), ()),
            "betas": ("user-profiles-2026-08-18",),
            "nested": {
                (): {"relationship": "`extra_body={'access_type': …}` says it: application or passthrough."}
            },
            "refused": {
                "relationship": (
                    "relationship",
                    "`extra_body={'access_type': …}` says it: application or passthrough.",
                )
            },
        },
        "beta.user_profiles.create_enrollment_url": {
            "query": ((("beta", "true"),), ()),
            "betas": ("user-profiles-2026-08-18",),
        },
    },
)
