import Models
import Reactor
import Testing

@Suite("Units of the secretariat", .installation)
@Reactor struct SecretariatUnitTests {
    @Test("A unit is registered once, listed, and owns actions that a co-chair verifies")
    func registration() async throws {
        let unit = try #require(PartyID(rawValue: "unit-policy"))
        let request = RegisterSecretariatUnit(id: unit, name: "Policy unit")
        let registered = try await Speaker.secretariat.send(request)
        #expect(try await Speaker.secretariat.send(request) == registered)
        #expect(try await Speaker.everybody.send(ListSecretariatUnits()).items.contains(registered))
        let action = try await Cast.action(of: unit)
        #expect(action.ownerKind == .secretariatUnit && action.ownerName == "Policy unit")
        let stand = Speaker.secretariat(for: unit)
        for move in [ActionMove.accept, .start, .complete] {
            try await stand.send(MoveAction(action: action.id, move: move))
        }
        let other = Speaker(actor: Actor(subject: "another", roles: [.secretariat]))
        try await refuses(MoveAction(action: action.id, move: .verify), other, 403)
        #expect(try await Speaker.coChair.send(Cast.request(.verify, action.id)).state == .verified)
    }

    @Test("What cannot be is refused by its field")
    func refusals() async throws {
        let unit = try #require(PartyID(rawValue: "unit-refused"))
        try await refuses(
            RegisterSecretariatUnit(id: try #require(PartyID(rawValue: "legal")), name: "Legal unit"), .secretariat,
            422, field: "id")
        try await refuses(RegisterSecretariatUnit(id: unit, name: "—"), .secretariat, 422, field: "name")
        try await Speaker.secretariat.send(RegisterSecretariatUnit(id: unit, name: "Unit of refusals"))
        try await refuses(
            RegisterSecretariatUnit(id: unit, name: "Unit of others"), .secretariat, 409, field: "name")
        try await refuses(ListSecretariatUnits(after: ""), .everybody, 422, field: "after")
    }
}
