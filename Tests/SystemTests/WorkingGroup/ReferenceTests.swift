import Foundation
import Messaging
import Models
import Testing

extension SystemTests.Actions {
    @Suite("Objects by what people call them", .serialized)
    struct ReferenceTests {
        private let backbone: Backbone

        init() throws { backbone = try Backbone.running() }

        /// A request by which an object is shown, with what it may be called there, and the id that is shown.
        private struct Row {
            let path: String
            let words: [String]
            let called: [String]
            let id: String
            var field: String = "id"
        }

        private func escaped(_ text: String) -> String {
            text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? text
        }

        private func comoros(_ cast: ActionCast) async throws -> Party {
            let id = try #require(PartyID(rawValue: "comoros"))
            return try await cast.secretariat.send(
                RegisterParty(
                    id: id, name: "Comoros", iso3166: CountryCode(rawValue: "COM"), kind: .memberState, region: "AG",
                    aliases: ["Delegation of the Comoros"]))
        }

        private func need(_ cast: ActionCast, _ part: Int) async throws -> Need {
            try await cast.secretariat.send(
                RegisterNeed(
                    id: NeedID(rawValue: "need-9z-q-\(part)"), list: "9z", item: "q", part: part,
                    summary: "A need.", regions: ["AG"]))
        }

        private func session(_ cast: ActionCast, _ id: String, _ title: Line) async throws -> Session {
            let planned = try await cast.secretariat.send(
                PlanSession(
                    id: SessionID(rawValue: id), title: title, format: .online,
                    zone: try #require(TimeZoneName(rawValue: "UTC")),
                    startsAt: try #require(Instant(rfc3339: "2027-04-01T08:00:00Z")),
                    endsAt: try #require(Instant(rfc3339: "2027-04-02T16:00:00Z"))))
            return try await cast.coChair.send(PublishSession(session: planned.id))
        }

        private func decision(_ cast: ActionCast) async throws -> Decision {
            try await cast.secretariat.send(
                RecordDecision(
                    sequence: DecisionSequence(rawValue: "REF"), place: 1, title: "A decision",
                    takenOn: try #require(CalendarDate(rawValue: "2026-03-31")),
                    paragraphs: [
                        GivenParagraph(
                            number: try #require(ParagraphNumber(rawValue: "1")), text: "Recalls.", type: .informational
                        )
                    ]))
        }

        @Test("each is shown by every way of calling it, over HTTP and on the command line")
        func shown() async throws {
            let cast = try await ActionCast(backbone)
            let party = try await comoros(cast)
            let action = try await cast.action(of: party.id)
            let proposal = try await cast.proposal()
            let session = try await session(cast, "ref-session", "Session on what things are called")
            let decision = try await decision(cast)
            let need = try await need(cast, 1)
            let call = try await cast.secretariat.send(
                OpenCall(
                    id: CallID(rawValue: "ref-call"), title: "Call on what things are called", questions: [],
                    opens: .now, closes: Instant.now.advanced(by: .days(30))))
            let rows = [
                Row(
                    path: "parties", words: ["parties", "show"],
                    called: [
                        "comoros", "Comoros", "COMORES", "جزر القمر", "Коморские Острова", "科摩罗",
                        "delegation of the comoros", "COM", "km", "ＣＯＭＯＲＯＳ",
                    ], id: party.id.rawValue),
                Row(
                    path: "actions", words: ["actions", "show"],
                    called: [action.id.rawValue, "\(action.number)", "#\(action.number)", "action \(action.number)"],
                    id: action.id.rawValue),
                Row(
                    path: "proposals", words: ["proposals", "show"],
                    called: ["\(proposal.rawValue)", "\(proposal)", "\(proposal)".lowercased()],
                    id: "\(proposal.rawValue)", field: "number"),
                Row(
                    path: "sessions", words: ["sessions", "show"],
                    called: ["ref-session", "REF-Session", "session on WHAT things are called"], id: session.id.rawValue
                ),
                Row(
                    path: "decisions", words: ["decisions", "show"],
                    called: [decision.id.rawValue, "\(decision.number)", "ref/1"], id: decision.id.rawValue),
                Row(
                    path: "needs", words: ["needs", "show"], called: ["need-9z-q-1", "9z(q)(1)", "9Z.q.1"],
                    id: need.id.rawValue),
                Row(
                    path: "calls", words: ["calls", "show"], called: ["ref-call", "Call on what things are called"],
                    id: call.id.rawValue),
            ]
            for row in rows {
                for name in row.called {
                    let answer = try await cast.secretariat.exchange("GET", "/api/v1/\(row.path)/\(escaped(name))")
                    #expect(answer.json?[row.field].map(shown) == row.id, "\(row.path) \(name): \(answer.text)")
                }
                let name = try #require(row.called.last)
                let printed = try await backbone.npp16(
                    row.words[0], row.words[1], name, "--json", "--as", "secretariat")
                let json = try JSON.decode(JSONValue.self, from: Array(printed.output.utf8))
                #expect(json[row.field].map(shown) == row.id, "\(name): \(printed)")
            }
        }

        private func shown(_ value: JSONValue) -> String {
            if case .integer(let number) = value { String(number) } else { value.string ?? "" }
        }

        @Test(
            "bodies and filters take them, a repetition by other words is the same, and answers say what things are called"
        )
        func given() async throws {
            let cast = try await ActionCast(backbone)
            let party = try await comoros(cast)
            let proposal = try await cast.proposal()
            func propose(_ owner: String, _ proposal: JSONValue) async throws -> API.Answer {
                let members: JSONValue = .object([
                    "id": .string("ref-action"), "title": .string("Send the survey"), "owner": .string(owner),
                    "due": .string("2030-01-01"), "proposals": .array([proposal]),
                ])
                return try await cast.secretariat.exchange("POST", "/api/v1/actions", body: JSON.encode(members))
            }
            let first = try await propose("Union des Comores", .string("\(proposal)"))
            #expect(first.status == 200 && first.json?["owner"]?.string == "comoros", "\(first.text)")
            for owner in ["comoros", "KM"] {
                let again = try await propose(owner, .integer(Int64(proposal.rawValue)))
                #expect(again.json == first.json, "\(again.text)")
            }
            let listed = try await backbone.npp16(
                "actions", "list", "--owner", "Comores", "--proposal", "\(proposal)", "--json", "--as", "secretariat")
            #expect(listed.output.contains(#""id":"ref-action""#), "\(listed)")
            let number = try #require(first.json?["number"])
            let moved = try await cast.secretariat.exchange(
                "POST", "/api/v1/actions/\(shown(number))/moves",
                body: JSON.encode(["move": "drop", "reason": "Not needed."]))
            #expect(moved.json?["state"]?.string == "dropped", "\(moved.text)")

            let session = try await session(cast, "ref-labels", "Session whose title is told")
            let delegation = try await cast.secretariat.exchange(
                "GET", "/api/v1/delegations/COM?session=\(escaped("Session whose title is told"))")
            #expect(delegation.json?["party"]?.string == party.id.rawValue, "\(delegation.text)")
            #expect(delegation.json?["partyName"]?.string == "Comoros")
            #expect(delegation.json?["session"]?.string == session.id.rawValue)
            #expect(delegation.json?["sessionTitle"]?.string == "Session whose title is told")
        }

        @Test("who speaks is called by name on the command line")
        func speaker() async throws {
            let cast = try await ActionCast(backbone)
            let party = try await comoros(cast)
            _ = try await cast.focalPoint(party.id)
            let mine = try await backbone.npp16("delegations", "show", "Comores", "--json", "--as", "focal-point:KM")
            #expect(mine.output.contains(#""party":"comoros""#), "\(mine)")
            let stranger = try await backbone.npp16(
                "delegations", "show", "comoros", "--as", "focal-point:Nowhere Land")
            #expect(!stranger.end.isSuccess && stranger.errors.contains("Nowhere Land"), "\(stranger)")
        }

        @Test("what leads nowhere, or to several, or is no number, is refused with its field")
        func refused() async throws {
            let cast = try await ActionCast(backbone)
            _ = try await comoros(cast)
            _ = try await session(cast, "ref-twin-1", "Twin")
            _ = try await session(cast, "ref-twin-2", "Twin")
            for part in 1...2 { _ = try await need(cast, part) }
            let action: [String: JSONValue] = ["title": .string("T"), "due": .string("2030-01-01")]
            let rows: [(String, [String: JSONValue]?, Int, String, String)] = [
                ("/parties/Nowhere%20Land", nil, 404, "party", "There is no party “Nowhere Land”."),
                ("/parties/Comorros%21", nil, 404, "party", "Did you mean Comoros?"),
                ("/actions/action%20999999", nil, 404, "action", "There is no action “action 999999”."),
                ("/sessions/No%20such%20session", nil, 404, "session", "There is no session"),
                ("/sessions/twin%20", nil, 422, "session", "ref-twin-1 (Twin), ref-twin-2 (Twin)"),
                ("/needs/9z%28q%29", nil, 422, "need", "need-9z-q-1, need-9z-q-2"),
                ("/actions?owner=Nowhere%20Land", nil, 422, "owner", "names “Nowhere Land”"),
                ("/proposals/NPPx", nil, 404, "proposal", "There is no proposal “NPPx”."),
                (
                    "/actions", action.merging(["owner": .string("Nowhere Land")]) { $1 }, 422, "owner",
                    "no party on record"
                ),
                (
                    "/actions",
                    action.merging(["owner": .string("comoros"), "proposals": .array([.string("NPP!")])]) { $1 }, 422,
                    "proposals[0]", "which is no proposal on record"
                ),
                (
                    "/actions",
                    action.merging(["owner": .string("comoros"), "needs": .array([.string("9z(q)")])]) { $1 },
                    422, "needs[0]", "names several"
                ),
            ]
            for (path, body, status, field, words) in rows {
                let answer = try await cast.secretariat.exchange(
                    body == nil ? "GET" : "POST", "/api/v1\(path)", body: body.map { try JSON.encode($0) })
                #expect(answer.status == status, "\(path): \(answer.text)")
                #expect(answer.problem?.errors?.map(\.field) == [field], "\(path): \(answer.text)")
                #expect(answer.problem?.detail?.contains(words) == true, "\(path): \(answer.text)")
            }
        }

        @Test("an action that is not for the reader is not found by its number either")
        func hidden() async throws {
            let cast = try await ActionCast(backbone)
            let party = try await cast.party()
            let action = try await cast.secretariat.send(
                ProposeAction(
                    title: "A restricted action", owner: party, due: CalendarDate(rawValue: "2030-01-01"),
                    visibility: .restricted))
            let path = "/api/v1/actions/\(action.number)"
            #expect(try await cast.secretariat.exchange("GET", path).status == 200)
            let refused = try await backbone.api(as: nil).exchange("GET", path)
            #expect(refused.status == 404 && !refused.text.contains(action.id.rawValue), "\(refused.text)")
        }

        @Test("minutes name owners and proposals by every way of calling them")
        func minutes() async throws {
            let cast = try await ActionCast(backbone)
            _ = try await comoros(cast)
            let proposal = try await cast.proposal()
            _ = try await session(cast, "ref-minutes", "Session with minutes")
            _ = try await cast.secretariat.send(
                MoveSession(session: try #require(SessionID(rawValue: "ref-minutes")), move: .open))
            let owners = ["Comoros", "comoros", "COM", "KM", "جزر القمر", "the Delegation of the Comoros"]
            let names = [
                "NPP\(proposal)", "npp\(proposal)", "NPP \(proposal)", "NPP-\(proposal)",
            ]
            let lines = owners.enumerated().map { index, owner in
                "action: \(owner) to send part \(index) of \(names[index % names.count]) due 2027-05-01"
            }
            let members = ["text": lines.joined(separator: "\n")]
            let answer = try await cast.secretariat.exchange(
                "POST", "/api/v1/sessions/Session%20with%20minutes/minutes/preview", body: JSON.encode(members))
            let preview = try JSON.decode(MinutesPreview.self, from: answer.body)
            #expect(preview.isReadable, "\(preview.unreadable)")
            #expect(preview.actions.map(\.owner.rawValue) == owners.map { _ in "comoros" })
            #expect(preview.actions.map(\.proposals) == owners.map { _ in [proposal] })
        }
    }
}
