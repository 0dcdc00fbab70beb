public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension LinkInstrument: Command {
    public func perform(in unit: UnitOfWork) async throws -> Instrument {
        let by = by ?? []
        if let stranger = try await unit.first(UnknownParty(parties: by)) {
            throw try await NearParties.refusal(of: stranger, as: "by", in: unit)
        }
        let known = try await Instrument.load(instrument, in: unit)
        try await KnownProposals.require([proposal], as: "proposal", in: unit)
        let link = InstrumentLink(proposal: proposal, relation: relation, by: by, source: source)
        let inserted = try await unit.execute(
            """
            INSERT INTO instrument_link (instrument, proposal, relation, by_parties, source)
            VALUES (\(instrument), \(proposal), \(relation), \(by), \(source))
            ON CONFLICT (instrument, proposal, relation) DO NOTHING
            """)
        let linked = try await Instrument.load(instrument, in: unit)
        guard inserted == 1 else {
            guard let there = linked.links.first(where: { $0.proposal == proposal && $0.relation == relation }) else {
                throw Fault("a link vanished")
            }
            try Rejection.requireSame("link", "\(instrument)", onRecord: there, given: link)
            return linked
        }
        try unit.tell(
            InstrumentLinked(instrument: instrument, name: known.name, proposal: proposal, relation: relation),
            about: Subject(instrument))
        return linked
    }
}
