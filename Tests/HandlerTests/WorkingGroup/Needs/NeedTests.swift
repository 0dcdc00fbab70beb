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
        #expect(try await Speaker.everybody.send(ListNeeds(list: "Another list")).items.map(\.id) == [need.id])
        let ofRegion = try await Speaker.everybody.send(ListNeeds(region: "EEG")).items.map(\.id)
        #expect(ofRegion.contains(need.id) && !ofRegion.contains(other.id))
        let all = try await Speaker.everybody.send(ListNeeds(limit: PageLimit(rawValue: 500))).items.map(\.id)
        let first = try await Speaker.everybody.send(ListNeeds(limit: PageLimit(rawValue: 1)))
        let rest = try await Speaker.everybody.send(ListNeeds(after: first.next, limit: PageLimit(rawValue: 500)))
        #expect((first.items + rest.items).map(\.id) == all)
    }

    @Test("The lists of needs are known by their headings, in the order of their items, without what was withdrawn")
    func lists() async throws {
        func register(_ item: Line, _ heading: Line?) async throws -> Need {
            try await Speaker.secretariat.send(
                RegisterNeed(
                    id: .generate(), list: "Lists of needs", item: item, heading: heading, summary: "A need.",
                    regions: ["AG"]))
        }
        let given: [(Line, Line?)] = [
            ("10", "Tenth"), ("2", "Second"), ("b", "Letters"), ("3", nil), ("11", "Second"), ("aa", "Two letters"),
        ]
        for (item, heading) in given { _ = try await register(item, heading) }
        let mistaken = try await register("1", "Mistaken")
        func known() async throws -> NeedList? {
            try await Speaker.everybody.send(ListNeedLists()).items.first { $0.list == "Lists of needs" }
        }
        #expect(
            try await known()?.headings == ["Mistaken", "Second", "Lists of needs", "Tenth", "Two letters", "Letters"])
        _ = try await Speaker.secretariat.send(WithdrawNeed(need: mistaken.id, reason: "A slip."))
        #expect(try await known()?.headings.count == 5)
        #expect(try await known()?.needs == 6)
    }

    @Test("A page of long texts ends before what fits in an answer, and the list goes on behind it")
    func longTexts() async throws {
        let summary = try #require(Prose(rawValue: String(repeating: "\"", count: 19_000)))
        var registered: [NeedID] = []
        for item in 1...45 {
            let need = try await Speaker.secretariat.send(
                RegisterNeed(
                    id: .generate(), list: "Long texts", item: Line(cutting: "\(item)"), summary: summary, regions: []))
            registered.append(need.id)
        }
        let first = try await Speaker.everybody.send(ListNeeds(list: "Long texts", limit: PageLimit(rawValue: 50)))
        #expect(!first.items.isEmpty && first.items.count < 45)
        let rest = try await Speaker.everybody.send(
            ListNeeds(list: "Long texts", after: first.next, limit: PageLimit(rawValue: 50)))
        #expect((first.items + rest.items).map(\.id) == registered.sorted() && rest.next == nil)
        // Whole lists are short again for other tests.
        for need in registered { _ = try await Speaker.secretariat.send(WithdrawNeed(need: need, reason: "Tried.")) }
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
