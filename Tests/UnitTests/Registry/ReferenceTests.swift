import Models
import Testing

@testable import Messaging

@Suite("What people call objects, in requests and answers") struct ReferenceTests {
    @Test("a proposal is named with or without its prefix, in any case, as text or number")
    func proposals() throws {
        for text in ["NPP7", "npp7", "7", " NPP 7 ", "NPP-7", "npp.7", "NPP007"] {
            #expect(ProposalNumber(quoted: text)?.rawValue == 7, "\(text)")
        }
        for text in ["", "NPP", "NINELETTE7", "NPP7a", "7.5", "0", "-7", "1000", "NPP 7 8", "٧", "7 NPP"] {
            #expect(ProposalNumber(quoted: text) == nil, "\(text)")
        }
        let read = try JSON.decode([ProposalNumber].self, from: Array(#"[7,"7","NPP7"]"#.utf8))
        #expect(read.map(\.rawValue) == [7, 7, 7])
        #expect(try JSON.encode(read) == Array("[7,7,7]".utf8))
        #expect(throws: DecodingError.self) { try JSON.decode(ProposalNumber.self, from: Array(#""NPPx""#.utf8)) }
    }

    @Test("an action is named by its number as the product prints it")
    func actions() {
        for text in ["4", "#4", "A4", "a-4", "action 4", "Action #4", "no. 4"] {
            #expect(ActionNumber(quoted: text)?.rawValue == 4, "\(text)")
        }
        for text in ["", "a", "action", "4a", "four", "0", "action 4 5", "b4", "99999999999999999999"] {
            #expect(ActionNumber(quoted: text) == nil, "\(text)")
        }
    }

    @Test("a submission is named by its number, with slashes or as an address holds it")
    func submissions() {
        for text in ["S/2026/014", "s/2026/14", "S-2026-014", "S/2026/0014", " S / 2026 / 14 "] {
            #expect(SubmissionNumber(quoted: text)?.rawValue == "S/2026/014", "\(text)")
        }
        for text in ["", "2026/014", "S/26/014", "S/2026", "S/2026/0", "S/2026/014/1", "T/2026/014", "S/2026/x"] {
            #expect(SubmissionNumber(quoted: text) == nil, "\(text)")
        }
        #expect(SubmissionNumber(year: 2026, place: 1234)?.rawValue == "S/2026/1234")
        #expect(SubmissionNumber(rawValue: "S/2026/14") == nil)
    }

    @Test("what is an id for certain is looked up nowhere, and what may be a name or a number is")
    func lookedUp() {
        let generated = ActionID.generate().rawValue
        let cases: [(ReferenceKind, String, Bool)] = [
            (.action, generated, false), (.action, "an-action", false), (.action, "4", true),
            (.action, "An action", true),
            (.party, generated, false), (.party, "chile", true), (.party, "Côte d'Ivoire", true),
            (.call, "second-call", false), (.call, "Second call", true), (.session, "s1", false),
            (.decision, "2027/3", true), (.submission, "S-2026-014", true), (.submission, "s-2026-014", true),
            (.submission, "s-001", false), (.proposal, "NPP7", true), (.proposal, "7", false),
        ]
        for (kind, text, isLookedUp) in cases { #expect(kind.isLookedUp(text) == isLookedUp, "\(kind) \(text)") }
    }

    @Test("references are found wherever the schema has them, but for the id that a request gives its own object")
    func scan() throws {
        let map = try #require(ReferenceMap(PlanSession.schema))
        let text = #"{"groups":[{"name":"A","parties":["Chile", "CIV"]},{"parties":[]}],"id":"s","title":"T"}"#
        let sites = ReferenceScan(Array(text.utf8), map).sites
        #expect(sites.map(\.kind) == [.party, .party] && sites.map(\.isList) == [true, true])
        #expect(sites.flatMap(\.parts).map(\.text) == ["Chile", "CIV"])
        #expect(sites.flatMap(\.parts).map(\.path) == ["groups[0].parties[0]", "groups[0].parties[1]"])
        let move = try #require(ReferenceMap(MoveAction.schema))
        for number in ["4", "4.0", "4.000"] {
            let text = "{\"action\": \(number), \"move\": \"drop\", \"supersededBy\": null}"
            let parts = ReferenceScan(Array(text.utf8), move).sites.flatMap(\.parts)
            #expect(parts.map(\.text) == ["4"] && parts.map(\.isNumber) == [true])
        }
        for number in ["4.5", "-4", "4e0", "4.0.0", ".0", "true"] {
            let text = "{\"action\": \(number), \"move\": \"drop\"}"
            #expect(ReferenceScan(Array(text.utf8), move).sites.flatMap(\.parts).isEmpty, "\(number)")
        }
        for wrong in [#"{"action": {"a": 1}"#, #"[4]"#, #"{"groups": 1}"#, ""] {
            #expect(ReferenceScan(Array(wrong.utf8), map).sites.isEmpty, "\(wrong)")
        }
    }

    @Test("beside each id in an answer stands a field for what people call the object")
    func labels() {
        func check(_ schema: Schema, in name: RequestName) {
            switch schema.kind {
            case .object(let fields):
                for field in fields where field.name != "id" {
                    #expect(
                        schema.label(of: field) == nil, "\(name): \(schema.name ?? "") lacks a name of \(field.name)")
                }
                for field in fields { check(field.schema, in: name) }
            case .array(let element), .map(let element): check(element, in: name)
            case .string, .integer, .number, .boolean: break
            }
        }
        for request in RequestCatalogue.all { check(request.answerSchema, in: request.definition.name) }
        let names = MinutedAction.schema.named.fields.map(\.name)
        #expect(names.contains("actionNumber") && names.contains("formerNumber") && names.contains("ownerName"))
        #expect(SessionAttended.schema.named.fields.map(\.name).contains("partyNames"))
    }

    @Test("who acted stands in an answer by id and by what people call them, and people read the one for the other")
    func actors() throws {
        let schema = Position.schema.named
        #expect(schema.fields.map(\.name).filter { $0.hasPrefix("taken") } == ["takenAt", "takenBy", "takenByName"])
        let members = [
            "takenBy": "contact-1", "takenByName": "Focal point of Chile", "withdrawnBy": "contact-2", "party": "chile",
            "partyName": "Chile",
        ]
        let read = [
            "takenBy": "Focal point of Chile", "withdrawnBy": "contact-2", "party": "chile", "partyName": "Chile",
        ]
        #expect(schema.readable(members.mapValues(JSONValue.string)) == read.mapValues(JSONValue.string))
        // An actor is asked for by its id alone.
        let asked = RevokeTokens.acceptedSchema.fields.first { $0.name == "actor" }
        #expect(asked?.schema == ActorID.schema && !ReferenceKind.actor.isLookedUp("Maria Example"))
    }

    @Test("documents say that a request takes more than an id, and an answer gives ids")
    func schemas() {
        let asked = ProposeAction.acceptedSchema.fields.first { $0.name == "owner" }
        #expect(asked?.schema.name == "PartyReference" && asked?.schema.pattern == Line.schema.pattern)
        let own = ProposeAction.acceptedSchema.fields.first { $0.name == "id" }
        #expect(own?.schema.name == "FollowUpActionID")
        let answered = ProposeAction.answerSchema.fields.first { $0.name == "owner" }
        #expect(answered?.schema.name == "PartyID")
        let groups = PlanSession.acceptedSchema.fields.first { $0.name == "groups" }
        if case .array(let group) = groups?.schema.kind {
            #expect(group.name == "GivenBreakoutGroup")
        } else {
            Issue.record("groups are a list")
        }
    }
}
