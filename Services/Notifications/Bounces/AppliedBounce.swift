internal import Localization
internal import Mail
internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// What a report changes: once, however often it comes.
struct AppliedBounce: Sendable {
    let report: BounceReport
    let id: ContentDigest
    let at: Instant
    let sender: MailSender
    let seal: AddressSeal

    /// - Returns: what it counts for, nil where the mail that it is about is still under way here; and whether anything
    ///   was told.
    @Reactor func apply(in transaction: Transaction) async throws -> (kind: BounceKind?, hasTold: Bool) {
        let found = try await transaction.first(Find(report: report))
        if found?.state == .sending { return (nil, false) }
        let verdict = report.verdict { seal.digest(of: $0) == found?.sentTo }
        let kind = report.isReport && found == nil ? .stranger : verdict.kind
        let diagnostic = verdict.diagnostic.map { Line(cutting: ImpersonalText($0).description) }
        let isNew =
            try await transaction.execute(
                """
                INSERT INTO bounce (id, kind, delivery, status, diagnostic, read_at)
                VALUES (\(id), \(kind), \(found?.delivery), \(verdict.status), \(diagnostic), \(at))
                ON CONFLICT (id) DO NOTHING
                """) == 1
        guard isNew, let found else { return (kind, false) }
        let error = "\(verdict.status ?? "no status"): \(diagnostic?.rawValue ?? "no reason was given")"
        let undelivered = Undelivered(
            delivery: found.delivery, error: error, status: verdict.status, at: at, sender: sender)
        switch kind {
        case .failed:
            guard [.sent, .accepted, .unsettled].contains(found.state) else { return (kind, false) }
            transaction.enqueue(settle(found.delivery, .bounced, error))
            try await undelivered.follow(in: transaction)
            return (kind, true)
        case .elsewhere:
            try await undelivered.tell(.elsewhereSubject, .elsewhereText, in: transaction)
        case .unclear:
            try await undelivered.tell(.unclearSubject, .unclearText, in: transaction)
        case .delivered where found.state == .sent || found.state == .unsettled:
            transaction.enqueue(settle(found.delivery, .accepted, nil))
        case .delayed where found.state == .sent:
            transaction.enqueue(settle(found.delivery, .sent, "Delayed: \(diagnostic?.rawValue ?? "-")"))
        default: break
        }
        return (kind, false)
    }

    private func settle(_ delivery: DeliveryID, _ state: DeliveryState, _ error: String?) -> SQL {
        """
        UPDATE delivery SET state = \(state), error = \(error.map { Line(cutting: $0) }), settled_at = \(at)
        WHERE id = \(delivery)
        """
    }

    /// The mail that a report is about: by the address in its envelope, or else by its Message-ID.
    private struct Find: Statement {
        let report: BounceReport

        struct Output: Sendable {
            let delivery: DeliveryID
            let state: DeliveryState
            /// The digest of the address that it went to.
            let sentTo: ContentDigest?
        }

        var sql: SQL {
            """
            SELECT id, state, coalesce(sent_to, (SELECT address FROM contact_address WHERE contact = recipient))
            FROM delivery
            WHERE id = \(report.address?.delivery) AND bounce_key = \(report.address?.key)
                OR \(report.address == nil) AND id = ANY(\(report.deliveries))
            LIMIT 1 FOR UPDATE OF delivery
            """
        }

        static func decode(_ row: Row) throws -> Output {
            let (delivery, state, sentTo) = try row.decode(
                DeliveryID.self, DeliveryState.self, ContentDigest?.self)
            return Output(delivery: delivery, state: state, sentTo: sentTo)
        }
    }
}
