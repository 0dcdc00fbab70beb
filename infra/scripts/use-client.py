"""Uses a client of the JSON API that openapi-python-client has generated from its OpenAPI document.

    openapi-python-client generate --path openapi.json --meta none --output-path FOLDER/client
    use-client.py FOLDER ADDRESS TOKEN

Reads a list, sends a command twice under one key, brings a file, and meets a refusal; ends with 1 where something is
otherwise than the document says.
"""

import sys
from datetime import date, datetime, timezone
from io import BytesIO
from uuid import uuid4

folder, address, token = sys.argv[1:]
sys.path.insert(0, folder)

from client import AuthenticatedClient, Client  # noqa: E402
from client.api.attachments import (  # noqa: E402
    submissions_attachments_begin,
    submissions_attachments_content_get,
    submissions_attachments_content_put,
)
from client.api.calls import submissions_calls_list, submissions_calls_open, submissions_calls_show  # noqa: E402
from client.api.parties import working_group_parties_register  # noqa: E402
from client.models import BeginAttachment, LanguageTag, OpenCall, PartyKind, Problem, RegisterParty  # noqa: E402
from client.types import File  # noqa: E402

PDF = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n"

secretariat = AuthenticatedClient(base_url=f"{address}/api/v1", token=token)
public = Client(base_url=f"{address}/api/v1")


def inputs(title, closes_on):
    opens = datetime(2026, 12, 1, tzinfo=timezone.utc)
    return OpenCall(title=title, opens=opens, closes_on=closes_on, zone="Europe/Paris", questions=[])


def command():
    """The same key again has no second effect."""
    key = str(uuid4())
    call = inputs(title=f"Written inputs {key}", closes_on=date(2099, 3, 31))
    answers = [submissions_calls_open.sync_detailed(client=secretariat, body=call, idempotency_key=key) for _ in "12"]
    assert [answer.status_code for answer in answers] == [200, 200], answers
    opened = answers[0].parsed
    assert opened.id == answers[1].parsed.id
    return opened


def read(opened):
    """Without a token, page by page."""
    found, after = [], None
    while True:
        options = {"after": after} if after else {}
        page = submissions_calls_list.sync(client=public, limit=1, **options)
        found += [call.id for call in page.items]
        after = page.next_
        if not after:
            break
    assert opened.id in found, found
    assert submissions_calls_show.sync(client=public, call=opened.id).title == opened.title


def upload():
    """What was brought comes back byte by byte."""
    name = f"union-{uuid4()}"
    party = working_group_parties_register.sync(
        client=secretariat, body=RegisterParty(id=name, name=name, kind=PartyKind.REGIONAL_ORGANIZATION))
    announced = submissions_attachments_begin.sync(
        client=secretariat,
        body=BeginAttachment(party=party.id, name="statement.pdf", language=LanguageTag.EN, size=len(PDF)))
    stored = submissions_attachments_content_put.sync(
        client=secretariat, attachment=announced.id, body=File(payload=BytesIO(PDF)))
    assert stored.state == "stored", stored
    content = submissions_attachments_content_get.sync_detailed(client=secretariat, attachment=announced.id)
    assert content.content == PDF, content


def refusal(opened):
    """Its problem names the field, and who may not send it is told so."""
    call = inputs(title="Closed before it opens", closes_on=date(2001, 3, 31))
    refused = submissions_calls_open.sync_detailed(client=secretariat, body=call)
    assert refused.status_code == 422 and isinstance(refused.parsed, Problem), refused
    assert [error.field for error in refused.parsed.errors] == ["closesOn"], refused.parsed
    unsigned = Client(base_url=f"{address}/api/v1")
    assert submissions_calls_open.sync_detailed(client=unsigned, body=call).status_code in (401, 403)


opened = command()
read(opened)
upload()
refusal(opened)
print("command, read, upload, refusal")
