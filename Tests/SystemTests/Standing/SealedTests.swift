import Messaging
import Models
import Testing

extension SystemTests.Standing {
    @Suite("Whoever looks after the system, or guesses ids, does not read what parties keep to themselves", .serialized)
    struct SealedTests {
        private let backbone: Backbone

        init() throws { backbone = try Backbone.running() }

        @Test("ops proves the event log by its seals, the secretariat by its texts, and both find the same head")
        func audit() async throws {
            let cast = try await StandingCast(backbone)
            let (ops, secretariat) = (try await backbone.api(as: .ops), cast.cast.secretariat)
            try await eventually("the event of the action") {
                try await backbone.database.count(
                    "SELECT count(*) FROM working_group.event_log WHERE entry LIKE '%action:\(cast.action)%'") > 0
            }
            var (sealed, open) = (EventChainVerifier(), EventChainVerifier())
            while case let after = EventPosition(rawValue: sealed.count),
                case let request = ReadAudit(
                    service: .workingGroup, after: after, limit: PageLimit(rawValue: 500)),
                case let answer = try await ops.attempt(request),
                case let entries = try JSON.decode(AuditPage.self, from: answer.body).entries, !entries.isEmpty
            {
                #expect(!answer.text.contains(StandingCast.secret.rawValue) && !answer.text.contains("\"entry\""))
                for entry in entries {
                    try sealed.verify(
                        position: entry.position.rawValue,
                        seal: try #require(AuditTrail.bytes(hexadecimal: entry.seal)),
                        digest: try #require(AuditTrail.bytes(hexadecimal: entry.digest)))
                }
                for entry in try await secretariat.send(request).entries where entry.position.rawValue <= sealed.count {
                    try open.verify(
                        position: entry.position.rawValue, entry: Array(try #require(entry.entry).utf8),
                        digest: try #require(AuditTrail.bytes(hexadecimal: entry.digest)))
                }
            }
            #expect(sealed.count > 0 && sealed.head == open.head)
            for role in ["ops", "secretariat"] {
                let verified = try await backbone.npp16("audit", "verify", "--service", "working-group", "--as", role)
                #expect(verified.end.isSuccess, "\(verified)")
            }
        }

        @Test("ops reads in the ledger where a mail is, and not what it is about")
        func ledger() async throws {
            let cast = try await StandingCast(backbone)
            _ = try await cast.contact()
            let title = try #require(Line(rawValue: "Sealed plan of \(cast.party)"))
            _ = try await cast.cast.secretariat.send(
                ProposeAction(title: title, owner: cast.party, due: cast.day.advanced(byDays: 99)))
            let list = ListDeliveries(party: cast.party, limit: PageLimit(rawValue: 100))
            let mail = try await eventually("a mail about it") {
                try await cast.cast.secretariat.send(list).items.first
            }
            // As a reminder of it has it.
            try await backbone.database.execute(
                "UPDATE notifications.delivery SET subject = '\(title)' WHERE id = '\(mail.id)'")
            #expect(try await cast.cast.secretariat.send(list).items.contains { $0.subject == title })
            let ops = try await backbone.api(as: .ops)
            let answer = try await ops.attempt(list)
            #expect(answer.status == 200 && answer.text.contains(mail.id.rawValue), "\(answer.text)")
            #expect(!answer.text.contains("Sealed plan") && !answer.text.contains("\"subject\""), "\(answer.text)")
        }

        @Test("links for participants are for whoever takes part, and not for ops")
        func links() async throws {
            let cast = try await ActionCast(backbone)
            let session = try await cast.secretariat.send(
                PlanSession(
                    title: "A session", format: .online, zone: try #require(TimeZoneName(rawValue: "UTC")),
                    startsAt: try #require(Instant(rfc3339: "2061-03-01T08:00:00Z")),
                    endsAt: try #require(Instant(rfc3339: "2061-03-03T16:00:00Z")),
                    links: [
                        SessionLink(
                            label: "Room", address: try #require(WebAddress(rawValue: "https://example.org/room")),
                            audience: .participants)
                    ]))
            _ = try await cast.coChair.send(PublishSession(session: session.id))
            let party = try await cast.party()
            for (actor, sees) in [
                (nil, false), (.ops, false), (.secretariat, true), (.coChair, true), (.observer, true),
                (.focalPoint(party), true),
            ] as [(Models.Actor?, Bool)] {
                let shown = try await backbone.api(as: actor).send(ShowSession(session: session.id))
                #expect(shown.links.isEmpty == !sees, "\(actor?.subject.rawValue ?? "public")")
            }
        }

        @Test("an id of something that one may not see is taken, and nothing more is said of it")
        func ids() async throws {
            let cast = try await StandingCast(backbone)
            let other = try await cast.cast.party()
            let stranger = try await backbone.api(as: .focalPoint(other))
            let known = try await cast.cast.secretariat.send(ShowAction(action: cast.action))
            for title in [known.title, "Another"] {
                let answer = try await stranger.attempt(
                    ProposeAction(id: cast.action, title: title, owner: other, due: cast.day.advanced(byDays: 9)))
                #expect(answer.status == 409 && answer.problem?.errors?.map(\.field) == ["id"], "\(answer.text)")
                #expect(answer.problem?.errors?.map(\.detail) == ["is taken"], "\(answer.text)")
                #expect(!answer.text.contains(StandingCast.secret.rawValue))
            }
            let own = try await cast.cast.secretariat.attempt(
                ProposeAction(id: cast.action, title: "Another", owner: cast.party, due: cast.day.advanced(byDays: 9)))
            #expect(own.problem?.errors?.map(\.field).contains("title") == true, "\(own.text)")
        }
    }
}
