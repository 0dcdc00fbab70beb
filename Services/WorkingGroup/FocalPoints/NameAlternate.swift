public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension NameAlternate: Command {
    public func perform(in unit: UnitOfWork) async throws -> FocalPoint {
        let alternate = FocalPoint(
            id: id ?? .generate(), party: party, role: .alternate, name: name, email: email, language: language,
            zone: zone, validFrom: validFrom, validTo: validTo, letter: letter)
        guard try await alternate.enter(in: unit) else { return try await alternate.unchanged(in: unit) }
        try unit.tell(
            AlternateNamed(
                contact: alternate.id, party: party, language: language, zone: zone, validFrom: validFrom,
                validTo: validTo),
            about: Subject(focalPoint: alternate.id))
        return alternate
    }
}
