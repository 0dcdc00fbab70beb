import Models
import Reactor
import Testing

@Suite("Parties and their names", .installation)
@Reactor struct PartyTests {
    private let most = PageLimit(rawValue: 500)

    private func lines(_ count: Int) -> [Line] { (0..<count).map { Line(cutting: "Alias \(Cast.number())-\($0)") } }

    @Test("Parties are listed by kind and region, page by page, in the order of their names")
    func lists() async throws {
        let state = try await Cast.party(.memberState, region: "EEG")
        let body = try await Cast.party(.observer, region: nil)
        let reader = Speaker.everybody
        let all = try await reader.send(ListParties(limit: most)).items
        #expect(Set(all.map(\.id)).isSuperset(of: [state, body]))
        let ofRegion = try await reader.send(ListParties(region: "EEG", limit: most)).items
        #expect(ofRegion.map(\.id).contains(state) && ofRegion.allSatisfy { $0.region == "EEG" })
        let bodies = try await reader.send(ListParties(kind: .observer, limit: most)).items
        #expect(bodies.map(\.id).contains(body) && bodies.allSatisfy { $0.kind == .observer })
        var paged: [PartyID] = []
        var after: String?
        repeat {
            let page = try await reader.send(ListParties(after: after, limit: PageLimit(rawValue: 1)))
            paged += page.items.map(\.id)
            after = page.next
        } while after != nil
        #expect(paged == all.map(\.id))
        try await refuses(ListParties(after: "rubbish"), reader, 422, field: "after")
    }

    @Test("Ids of offices and of units are no party's, and a party has at most fifty aliases")
    func registration() async throws {
        for id in ["secretariat", "co-chairs", "unit-legal"] {
            let request = RegisterParty(id: try #require(PartyID(rawValue: id)), name: "A body", kind: .observer)
            try await refuses(request, .secretariat, 422, field: "id")
        }
        let id = try #require(PartyID(rawValue: "of-many-names"))
        try await refuses(
            RegisterParty(id: id, name: "Of many names", kind: .observer, aliases: lines(51)), .secretariat, 422,
            field: "aliases")
        let party = try await Speaker.secretariat.send(
            RegisterParty(id: id, name: "Of many names", kind: .observer, aliases: lines(50)))
        #expect(party.aliases.count == 50)
        try await refuses(AddAlias(party: id, alias: "One more"), .secretariat, 422, field: "alias")
        // What is there already is no more.
        #expect(try await Speaker.secretariat.send(AddAlias(party: id, alias: party.aliases[0])) == party)
        try await refuses(
            RegisterParty(id: id, name: "Of another name", kind: .observer), .secretariat, 409, field: "name")
    }

    @Test("A code belongs to one party, and fits its name")
    func codes() async throws {
        let code = try #require(CountryCode(rawValue: "PER"))
        let request = RegisterParty(
            id: try #require(PartyID(rawValue: "peru")), name: "Peru", iso3166: code, kind: .memberState,
            region: "GRULAC")
        try await Speaker.secretariat.send(request)
        // A body that is no state may bear a code, but not this one.
        try await refuses(
            RegisterParty(
                id: try #require(PartyID(rawValue: "peru-too")), name: "A body", iso3166: code, kind: .observer),
            .secretariat, 422, field: "iso3166")
        try await refuses(
            RegisterParty(
                id: try #require(PartyID(rawValue: "nowhere")), name: "Nowhere", iso3166: CountryCode(rawValue: "XXX"),
                kind: .memberState), .secretariat, 422, field: "iso3166")
    }

    @Test("Names are given to a party that is there, and nobody is found who is not")
    func unknown() async throws {
        let nobody = try #require(PartyID(rawValue: "nobody"))
        try await refuses(NameParty(party: nobody, language: .french, name: "Personne"), .secretariat, 404)
        try await refuses(AddAlias(party: nobody, alias: "No one"), .secretariat, 404)
        try await refuses(ShowParty(party: nobody), .everybody, 404)
        let party = try await Cast.party()
        let name = Line(cutting: "Partie \(party)")
        let named = try await Speaker.secretariat.send(NameParty(party: party, language: .french, name: name))
        #expect(named.names == [PartyName(language: .french, name: name)])
        #expect(try await Speaker.everybody.found(name.rawValue) == named)
    }
}
