internal import Messaging
internal import Models
internal import Postgres
internal import Reactor
internal import ServiceKit

/// Judges codes, and says of whom one is asked: of everybody who has a second factor, and of the roles in `NPP16_SECOND_FACTOR`,
/// who have to set one up before anything else.
struct FactorDoor: Sendable {
    /// Wrong codes in a row, after which none is looked at for a while: by trying, one would be found in a thousand years.
    private static let attempts = 5
    private static let pause = Duration.seconds(15 * 60)

    let seal: FactorSeal
    private let required: Set<Role>

    private static let choices: [Role] = [.secretariat, .coChair, .ops]

    /// - Throws: `ServiceConfiguration.Invalid` for a role of which none can be required.
    init(_ settings: Settings, key: String) throws {
        var settings = settings
        let roles: Set<Role>? = settings.parsed(.secondFactor) { text in
            let names = text.split(separator: ",").map { $0.filter { $0 != " " } }
            let roles = names.compactMap { name in Self.choices.first { $0.rawValue == name } }
            return roles.count == names.count ? Set(roles) : nil
        }
        try settings.check()
        required = roles ?? []
        seal = FactorSeal(key: key)
    }

    func isRequired(of role: Role) -> Bool { required.contains(role) }

    /// Judges a code, and notes that it counted or was wrong.
    ///
    /// - Returns: why it does not count; what was noted has to be kept all the same (`UnitOfWork.refuse`).
    @Reactor func refusal(
        of code: SecondFactorCode, field: String, for factor: HeldFactor, in unit: UnitOfWork
    ) async throws -> Rejection? {
        // By the true time, as sessions are.
        let now = Instant.now
        if let until = factor.lockedUntil, until > now {
            return Rejection(
                .tooManyRequests, detail: "Too many codes were wrong: wait a quarter of an hour, and take a new one.")
        }
        if try await isRight(code, for: factor, at: now, in: unit) { return nil }
        let isLast = factor.wrong + 1 >= Self.attempts
        unit.enqueue(
            """
            UPDATE second_factor SET wrong = \(isLast ? 0 : factor.wrong + 1),
                locked_until = \(isLast ? now.advanced(by: Self.pause) : nil)
            WHERE person = \(factor.person)
            """)
        return Rejection.invalid(
            field, "does not fit: take the newest code, and check that the clock of your device is right to the minute")
    }

    @Reactor private func isRight(
        _ code: SecondFactorCode, for factor: HeldFactor, at now: Instant, in unit: UnitOfWork
    ) async throws -> Bool {
        var step = factor.step
        if let recovery = code.recovery {
            guard try await unit.first(UseRecovery(person: factor.person, code: recovery, now: now)) != nil else {
                return false
            }
        } else {
            step = try seal.open(factor.secret, of: factor.person).step(of: code.rawValue, at: now, after: step)
            if step == nil { return false }
        }
        unit.enqueue(
            """
            UPDATE second_factor SET step = \(step), wrong = 0, locked_until = NULL WHERE person = \(factor.person)
            """)
        return true
    }

    private struct UseRecovery: Statement {
        let person: ActorID
        let code: SignInCode
        let now: Instant

        var sql: SQL {
            """
            UPDATE recovery_code SET used_at = \(now)
            WHERE digest = \(code.digest) AND person = \(person) AND used_at IS NULL RETURNING person
            """
        }

        static func decode(_ row: Row) throws -> ActorID { try row.decode(ActorID.self) }
    }
}
