internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

extension ConfirmSecondFactor {
    private static let count = 10

    @Reactor func perform(in unit: UnitOfWork, at door: FactorDoor) async throws -> ConfirmedSecondFactor {
        let person = unit.actor.subject
        guard let factor = try await unit.first(HeldFactor.Lock(person: person)), factor.confirmedAt == nil else {
            throw Rejection(.conflict, detail: "No second factor waits for a code: begin to set one up.")
        }
        if let refusal = try await door.refusal(of: code, field: "code", for: factor, in: unit) {
            unit.refuse(refusal)
            return ConfirmedSecondFactor(person: person)
        }
        let codes = (0..<Self.count).map { _ in SignInCode.generate() }
        unit.enqueue("UPDATE second_factor SET confirmed_at = \(Instant.now) WHERE person = \(person)")
        unit.enqueue(
            """
            INSERT INTO recovery_code (digest, person) SELECT digest, \(person) FROM unnest(\(codes.map(\.digest)))
                AS given (digest)
            """)
        // What a session waited for is there.
        unit.enqueue("UPDATE web_session SET awaits_factor = false WHERE person = \(person) AND awaits_factor")
        try unit.tell(
            SecondFactorConfirmed(actor: person, party: factor.party), about: Subject(secondFactorOf: person))
        return ConfirmedSecondFactor(person: person, recoveryCodes: codes)
    }
}
