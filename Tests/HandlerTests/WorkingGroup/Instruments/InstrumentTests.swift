import Models
import Reactor
import Testing

@Suite("Existing instruments", .installation, .serialized)
@Reactor struct InstrumentTests {
    private func lines(_ count: Int) -> [Line] { (0..<count).map { Line(cutting: "Alias \($0)") } }

    @Test("An instrument is registered once, shown, and listed by its kind and what it is linked with")
    func registration() async throws {
        let party = try await Cast.party(.internationalOrganization, region: nil)
        let related = try await Cast.instrument()
        let request = RegisterInstrument(
            id: .generate(), name: Line(cutting: "Forum of \(party)"), kind: .convention, party: party,
            related: [related], namedBy: [party])
        let entry = try await Speaker.secretariat.send(request)
        #expect(try await Speaker.secretariat.send(request) == entry)
        #expect(try await Speaker.everybody.send(ShowInstrument(instrument: entry.id)) == entry)
        let listed = try await Speaker.everybody.send(ListInstruments(kind: .convention)).items
        #expect(listed.contains(entry) && listed.allSatisfy { $0.kind == .convention })
        let proposal = try await Cast.proposal()
        try await Speaker.secretariat.send(
            LinkInstrument(instrument: entry.id, proposal: proposal, relation: .named, by: [party]))
        let linked = try await Speaker.everybody.send(ListInstruments(proposal: proposal)).items
        #expect(linked.map(\.id) == [entry.id] && linked.first?.links.map(\.by) == [[party]])
        let flags = try await Speaker.everybody.send(
            ListInstruments(isOrganization: true, limit: PageLimit(rawValue: 500))
        ).items
        #expect(flags.allSatisfy { $0.isOrganization })
    }

    @Test("What cannot be is refused by its field")
    func refusals() async throws {
        let id = InstrumentID.generate()
        let nobody = try #require(PartyID(rawValue: "nowhere"))
        for (request, field) in [
            (RegisterInstrument(name: "New", kind: .guideline, aliases: lines(51)), "aliases"),
            (RegisterInstrument(name: "New", kind: .guideline, namedBy: [nobody]), "namedBy"),
            (RegisterInstrument(name: "New", kind: .guideline, party: nobody), "party"),
            (RegisterInstrument(id: id, name: "New", kind: .guideline, related: [id]), "related"),
            (RegisterInstrument(name: "—", kind: .guideline), "name"),
        ] { try await refuses(request, .secretariat, 422, field: field) }
        let (known, proposal) = (try await Cast.instrument(), try await Cast.proposal())
        func link(_ instrument: InstrumentID, by: [PartyID]? = nil) -> LinkInstrument {
            LinkInstrument(instrument: instrument, proposal: proposal, relation: .named, by: by)
        }
        try await refuses(link(known, by: [nobody]), .secretariat, 422, field: "by")
        let party = try await Cast.party()
        try await refuses(link(known, by: [party, party]), .secretariat, 422, field: "by", "twice")
        try await refuses(link(.generate()), .secretariat, 404)
        try await refuses(ShowInstrument(instrument: .generate()), .everybody, 404)
        try await refuses(
            UnlinkInstrument(instrument: .generate(), proposal: proposal, relation: .named, reason: "R."),
            .secretariat, 404)
    }
}
