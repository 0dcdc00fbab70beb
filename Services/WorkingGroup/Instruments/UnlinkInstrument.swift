public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension UnlinkInstrument: Command {
    public func perform(in unit: UnitOfWork) async throws -> Instrument {
        let known = try await Instrument.load(instrument, in: unit)
        let removed = try await unit.execute(
            """
            DELETE FROM instrument_link
            WHERE instrument = \(instrument) AND proposal = \(proposal) AND relation = \(relation)
            """)
        guard removed == 1 else {
            throw Rejection.notFound("link", "\(instrument) – \(proposal) (\(relation.rawValue))")
        }
        try unit.tell(
            InstrumentUnlinked(instrument: instrument, name: known.name, proposal: proposal, relation: relation),
            about: Subject(instrument), reason: reason.rawValue)
        return try await Instrument.load(instrument, in: unit)
    }
}
