import Models
import Reactor
import Testing

extension NotificationsTests {
    @Suite("Contacts to whom no mail is sent")
    @Reactor struct SuppressionTests {
        private let ops = Speaker.ops

        @Test("No mail is sent to a suppressed contact until that is lifted, which stays on record")
        func suppresses() async throws {
            let reader = try await Cast.delegation()
            try await Installation.running.sendMail()
            let made = try await ops.repeating(suppress(reader.contact), tells: false)
            #expect(made.contact == reader.contact && made.party == reader.party && made.reason == .decided)
            #expect(made.note == "They asked for it." && made.delivery == nil && made.liftedAt == nil)
            #expect(made.by == "ops" && made.liftedBy == nil)
            #expect(try await holding().contains(made))
            // The reason that it was done for stands.
            let again = SuppressContact(contact: reader.contact, note: "Another reason.")
            #expect(try await Speaker.secretariat.send(again) == made)
            let letter = try await Cast.letter(to: reader)
            try await Installation.running.sendMail()
            let kept = try await Cast.delivery(letter.id, to: reader.contact)
            #expect(kept.state == .suppressed && kept.error?.rawValue.contains("They asked for it.") == true)
            #expect(try Installation.running.mails(to: try reader.email).allSatisfy { !$0.text.contains("An action") })

            let lift = LiftSuppression(contact: reader.contact, note: "They want it again.")
            let lifted = try await ops.repeating(lift, tells: false)
            #expect(lifted.contact == reader.contact && lifted.note == made.note && lifted.since == made.since)
            #expect(lifted.liftNote == "They want it again." && lifted.liftedAt != nil && lifted.liftedBy == "ops")
            #expect(try await !holding().contains { $0.contact == reader.contact })
            #expect(try await ops.send(ListSuppressions(areLifted: true)).items.first == lifted)
            try await ops.refusal(of: lift, .notFound)
            let next = try await Cast.letter(to: reader, title: "Another")
            try await Installation.running.sendMail()
            #expect(try await Cast.delivery(next.id, to: reader.contact).state == .sent)
        }

        @Test("Who is reached at the same address is suppressed with it, and lifted with it")
        func shared() async throws {
            let parties = [try await Cast.party(), try await Cast.party()]
            let email = try Cast.email("desk-\(Cast.number())")
            var contacts: [ContactID] = []
            for party in parties {
                contacts.append(
                    try await Speaker.secretariat.tell(
                        NominateFocalPoint(
                            party: party, name: "A desk", email: email, language: .english, zone: .utc,
                            validFrom: try Cast.today, letter: "A letter")
                    ).id)
            }
            try await Installation.running.sendMail()
            try await ops.send(suppress(contacts[0]))
            #expect(Set(try await holding().map(\.contact)).isSuperset(of: contacts))
            try await ops.send(LiftSuppression(contact: contacts[1], note: "It works again."))
            #expect(Set(try await holding().map(\.contact)).isDisjoint(with: contacts))
        }

        @Test("Contacts that nobody knows are not found; parties have no say in it")
        func refusals() async throws {
            let reader = try await Cast.delegation()
            try await ops.refusal(of: suppress(.generate()), .notFound)
            try await ops.refusal(of: LiftSuppression(contact: .generate(), note: "N"), .notFound)
            try await ops.refusal(of: LiftSuppression(contact: reader.contact, note: "N"), .notFound)
            for speaker in [reader.speaker, .coChair] {
                try await speaker.refusal(of: suppress(reader.contact), .forbidden)
                try await speaker.refusal(of: LiftSuppression(contact: reader.contact, note: "N"), .forbidden)
                try await speaker.refusal(of: ListSuppressions(), .forbidden)
            }
            for areLifted in [false, true] {
                try await ops.refusal(
                    of: ListSuppressions(areLifted: areLifted, after: "rubbish"), .invalid, field: "after")
            }
        }

        @Test("Pages of suppressions, and of lifted ones, follow one another")
        func pages() async throws {
            for _ in 0..<3 {
                let contact = try await Cast.delegation().contact
                try await ops.send(suppress(contact))
                try await ops.send(LiftSuppression(contact: contact, note: "N"))
                try await ops.send(suppress(contact))
            }
            for areLifted in [false, true] {
                let all = try await ops.send(ListSuppressions(areLifted: areLifted)).items
                let page = try await ops.send(
                    ListSuppressions(areLifted: areLifted, limit: PageLimit(rawValue: 2)))
                let rest = try await ops.send(ListSuppressions(areLifted: areLifted, after: page.next))
                #expect(page.items.count == 2 && page.items + rest.items == all)
            }
        }

        @Test("A delegation is unreachable where nobody is in office, or no mail is sent to any of its contacts")
        func unreachable() async throws {
            let reader = try await Cast.delegation("WEOG")
            let alternate = try await Cast.alternate(of: reader.party)
            let vacant = try await Cast.party(region: "EEG")
            let body = try await Cast.party(.observer, region: nil)
            try await Installation.running.settle()
            let found = try #require(try await unreachable(vacant))
            #expect(found.why == .vacant && found.contacts.isEmpty && found.region == "EEG")
            #expect(try await unreachable(body) == nil, "nobody is expected to speak for it")
            try await ops.send(suppress(reader.contact))
            #expect(try await unreachable(reader.party) == nil)
            try await ops.send(suppress(alternate))
            let silent = try #require(try await unreachable(reader.party))
            #expect(silent.why == .suppressed && Set(silent.contacts) == [reader.contact, alternate])
            let regional = try await Speaker.coChair.send(
                ListUnreachableDelegations(region: "WEOG", limit: PageLimit(rawValue: 500)))
            #expect(regional.items.contains { $0.party == reader.party })
            #expect(regional.items.allSatisfy { $0.region == "WEOG" })
            let page = try await ops.send(ListUnreachableDelegations(limit: PageLimit(rawValue: 1)))
            let rest = try await ops.send(ListUnreachableDelegations(after: page.next, limit: PageLimit(rawValue: 500)))
            #expect(page.items + rest.items == (try await everyUnreachable()))
            try await reader.speaker.refusal(of: ListUnreachableDelegations(), .forbidden)
            try await ops.refusal(of: ListUnreachableDelegations(after: "?"), .invalid, field: "after")
        }

        private func suppress(_ contact: ContactID) -> SuppressContact {
            SuppressContact(contact: contact, note: "They asked for it.")
        }

        private func holding() async throws -> [Suppression] { try await ops.send(ListSuppressions()).items }

        private func everyUnreachable() async throws -> [UnreachableDelegation] {
            try await Speaker.secretariat.send(ListUnreachableDelegations(limit: PageLimit(rawValue: 500))).items
        }

        private func unreachable(_ party: PartyID) async throws -> UnreachableDelegation? {
            try await everyUnreachable().first { $0.party == party }
        }
    }
}
