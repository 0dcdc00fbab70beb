public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ReportAcknowledgements: Query {
    public func answer(in context: QueryContext) async throws -> AcknowledgementReport {
        guard let found = try await context.first(FindNotification(name: notification.rawValue)) else {
            throw Rejection.notFound("notification", notification)
        }
        let rows = try await context.query(Rows(notification: found.id, number: notification))
        var totals: [String: Int] = [:]
        var byRegion: [String: [String: Int]] = [:]
        for row in rows {
            let answer = row.answer?.rawValue ?? "none"
            totals[answer, default: 0] += 1
            byRegion[row.region?.rawValue ?? "none", default: [:]][answer, default: 0] += 1
        }
        return AcknowledgementReport(
            notification: notification, totals: totals, byRegion: byRegion,
            recipients: rows.filter { (region ?? $0.region) == $0.region })
    }

    /// A row for each party and office that is addressed, with the last answer of any of its contacts.
    private struct Rows: Statement {
        let notification: NotificationID
        let number: NotificationNumber

        var sql: SQL {
            """
            SELECT \(number) AS number, recipient, party, region, answer, note, answered_at, answered_by, is_by_link FROM (
                SELECT DISTINCT ON (coalesce(party, reached.recipient)) reached.recipient, party, region, answer, note,
                    answered_at, answered_by, is_by_link
                FROM notification_recipient reached LEFT JOIN acknowledgement given
                    ON given.notification = reached.notification AND given.recipient = reached.recipient
                WHERE reached.notification = \(notification) AND class = 'to'
                ORDER BY coalesce(party, reached.recipient), place DESC NULLS LAST
            ) AS last
            ORDER BY answer IS NOT NULL, region NULLS LAST, party NULLS LAST, recipient
            """
        }

        static func decode(_ row: Row) throws -> Acknowledgement {
            try Acknowledgement(
                notification: row.number, recipient: row.recipient, party: row.party, region: row.region,
                answer: row.answer, note: row.note, at: row.answered_at, by: row.answered_by, isByLink: row.is_by_link)
        }
    }
}
