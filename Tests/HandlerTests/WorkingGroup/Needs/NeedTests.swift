import Models
import Reactor
import Testing

@Suite("Needs", .installation, .serialized)
@Reactor struct NeedTests {
    private func register(
        _ id: NeedID = .generate(), list: Line = "A list", part: Int? = nil, regions: [Region] = ["AG"]
    ) -> RegisterNeed {
        RegisterNeed(id: id, list: list, item: "1", part: part, summary: "A need.", regions: regions)
    }

    @Test("A need is registered once, shown, and listed by its list and its regions")
    func registration() async throws {
        let request = register(list: "Another list", part: 2, regions: ["EEG", "AP"])
        let need = try await Speaker.secretariat.send(request)
        #expect(try await Speaker.secretariat.send(request) == need)
        #expect(try await Speaker.everybody.send(ShowNeed(need: need.id)) == need)
        let other = try await Speaker.secretariat.send(register())
        #expect(try await Speaker.everybody.send(ListNeeds(list: "Another list")).items == [need])
        let ofRegion = try await Speaker.everybody.send(ListNeeds(region: "EEG")).items.map(\.id)
        #expect(ofRegion.contains(need.id) && !ofRegion.contains(other.id))
        let all = try await Speaker.everybody.send(ListNeeds(limit: PageLimit(rawValue: 500))).items.map(\.id)
        let first = try await Speaker.everybody.send(ListNeeds(limit: PageLimit(rawValue: 1)))
        let rest = try await Speaker.everybody.send(ListNeeds(after: first.next, limit: PageLimit(rawValue: 500)))
        #expect((first.items + rest.items).map(\.id) == all)
    }

    @Test("What cannot be is refused by its field")
    func refusals() async throws {
        try await refuses(register(part: 0), .secretariat, 422, field: "part")
        let need = try await Speaker.secretariat.send(register())
        try await refuses(register(need.id, part: 1), .secretariat, 409, field: "part")
        try await refuses(ShowNeed(need: .generate()), .everybody, 404)
        try await refuses(RelateNeed(need: .generate(), proposals: [], reason: "R."), .secretariat, 404)
        let many = (1...51).compactMap(ProposalNumber.init(rawValue:))
        try await refuses(
            RelateNeed(need: need.id, proposals: many, reason: "R."), .secretariat, 422, field: "proposals")
    }
}
