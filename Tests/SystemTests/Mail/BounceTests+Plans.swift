import Testing

extension SystemTests.BounceTests {
    @Test("what is asked of a ledger of many thousand mails is answered by an index")
    func plans() async throws {
        try await backbone.database.execute(
            """
            INSERT INTO notifications.delivery (id, event_id, event, recipient, party, kind, about, subject, body, reason,
                message_id, state, queued_at, next_attempt_at, category, notification)
            SELECT 'plan-' || n, 'plan-' || n, 'e', 'plan-' || n % 997, 'plan-' || n % 199, 'notification', 'a', 's', 'b',
                'r', '<plan-' || n || '@example.org>',
                (ARRAY['sent', 'sent', 'sent', 'sent', 'failed', 'accepted', 'bounced'])[1 + n % 7],
                timestamptz '2020-01-01' + n * interval '1 second', now(), 'required', NULL
            FROM generate_series(1, 20000) AS n;
            INSERT INTO notifications.bounce (id, kind, read_at)
            SELECT 'plan-' || n, 'unclear', timestamptz '2020-01-01' + n * interval '1 second'
            FROM generate_series(1, 5000) AS n;
            ANALYZE notifications.delivery; ANALYZE notifications.bounce
            """)
        let newest = "(queued_at, id) < ('2020-01-01 03:00:00Z', 'x') ORDER BY queued_at DESC, id DESC LIMIT 101"
        for (statement, index) in [
            ("SELECT * FROM delivery WHERE \(newest)", "delivery_newest"),
            ("SELECT * FROM delivery WHERE party = 'plan-7' AND \(newest)", "delivery_party"),
            ("SELECT * FROM delivery WHERE recipient = 'plan-7' AND \(newest)", "delivery_recipient"),
            ("SELECT * FROM delivery WHERE state = 'unsettled' AND \(newest)", "delivery_state_newest"),
            (
                "SELECT state, count(*), max(settled_at) FROM delivery WHERE notification = 'n' GROUP BY state",
                "delivery_notification"
            ),
            (
                """
                SELECT id FROM delivery WHERE state = 'queued' AND next_attempt_at <= now()
                ORDER BY next_attempt_at LIMIT 10 FOR UPDATE SKIP LOCKED
                """, "delivery_due"
            ),
            // Either finds the few that are being sent.
            (
                "UPDATE delivery SET error = '' WHERE state = 'sending' AND lease_until < now()",
                "delivery_leased|delivery_state_newest"
            ),
            (
                """
                SELECT * FROM bounce WHERE (read_at, id) < ('2020-01-01 01:00:00Z', 'x')
                ORDER BY read_at DESC, id DESC LIMIT 101
                """, "bounce_newest"
            ),
        ] {
            let plan = try await backbone.database.rows("SET search_path = notifications; EXPLAIN \(statement)")
                .joined(separator: "\n")
            let isUsed = index.split(separator: "|").contains { plan.contains($0) }
            #expect(isUsed && !plan.contains("Seq Scan"), "\(statement): \(plan)")
        }
        try await backbone.database.execute(
            "DELETE FROM notifications.delivery WHERE id LIKE 'plan-%'; DELETE FROM notifications.bounce WHERE id LIKE 'plan-%'"
        )
    }
}
