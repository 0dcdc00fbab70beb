import Models
import ServiceKit

extension Backbone {
    /// Puts on record with every service that somebody is in office for an actor's party, where nobody is or was: a test that
    /// is about something else finds it so. What the register tells of the party later takes its place.
    func putInOffice(_ actor: Models.Actor) async throws {
        guard let party = actor.party else { return }
        let right: SpeakingRight
        if actor.has(.focalPoint) {
            right = .alternate
        } else if actor == .observer {
            right = .observer
        } else {
            return
        }
        let statements = ServiceName.allCases.map { service in
            """
            INSERT INTO \(service.schema).speaking_term (party, actor, speaking_right)
            SELECT '\(party)', '\(actor.subject)', '\(right.rawValue)'
            WHERE NOT EXISTS (SELECT FROM \(service.schema).speaking_term
                WHERE party = '\(party)' AND speaking_right IN ('focal-point', 'alternate', 'observer'))
            """
        }
        try await database.execute(statements.joined(separator: ";\n"))
    }
}
