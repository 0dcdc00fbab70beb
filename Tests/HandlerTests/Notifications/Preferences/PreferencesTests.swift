import Models
import Reactor
import Testing

extension NotificationsTests {
    @Suite("How contacts want to be written to")
    @Reactor struct PreferencesTests {
        private let reader: Delegation

        init() async throws {
            reader = try await Cast.delegation(zone: try #require(TimeZoneName(rawValue: "Asia/Tokyo")))
        }

        @Test("Wishes are read back as they were said, and what is left out takes its usual value again")
        func wishes() async throws {
            let zone = try #require(TimeZoneName(rawValue: "Europe/Paris"))
            let quiet = QuietHours(
                from: ClockTime(hour: 22, minute: 0), until: ClockTime(hour: 7, minute: 30), days: [.sunday])
            let wish = try await reader.speaker.repeating(
                ChangePreferences(
                    contact: reader.contact, zone: zone, language: .spanish, quiet: quiet, required: .daily,
                    updates: .weekly, digestAt: ClockTime(hour: 18, minute: 15), digestOn: .friday), tells: false)
            #expect(wish.party == reader.party && wish.zone == zone && wish.language == .spanish)
            #expect(wish.quiet == quiet && wish.required == .daily && wish.updates == .weekly)
            #expect(wish.digestAt.rawValue == "18:15" && wish.digestOn == .friday)
            #expect(try await reader.speaker.send(ListPreferences()).items == [wish])
            let usual = try await Speaker.secretariat.send(ChangePreferences(contact: reader.contact))
            #expect(usual.zone.rawValue == "Asia/Tokyo" && usual.language == nil && usual.quiet == nil)
            #expect(usual.required == .immediate && usual.updates == .immediate)
            #expect(usual.digestAt == .morning && usual.digestOn == .monday)
            #expect(try await Speaker.secretariat.send(ListPreferences(party: reader.party)).items == [usual])
        }

        @Test("Zones and quiet hours that cannot be are refused by their field")
        func refusals() async throws {
            for zone in ["Mars/Olympus", "posix/Asia/Tokyo", "asia/tokyo"] {
                let answer = try await reader.speaker.answer(
                    ChangePreferences.definition.name,
                    Array(#"{"contact":"\#(reader.contact)","zone":"\#(zone)"}"#.utf8))
                #expect(answer.problem?.errors?.map(\.field) == ["zone"], "\(answer.text)")
            }
            for (quiet, field) in [
                (QuietHours(from: .morning), "quiet.until"), (QuietHours(until: .morning), "quiet.until"),
                (QuietHours(from: .morning, until: .morning), "quiet.until"),
                (QuietHours(days: Weekday.allCases), "quiet.days"),
            ] {
                try await reader.speaker.refusal(
                    of: ChangePreferences(contact: reader.contact, quiet: quiet), .invalid, field: field)
            }
            #expect(try await reader.speaker.send(ListPreferences()).items.isEmpty)
        }

        @Test("Wishes are the contact's own matter, its party's and the secretariat's")
        func others() async throws {
            let stranger = try await Cast.delegation().speaker
            try await stranger.refusal(of: ChangePreferences(contact: reader.contact), .notFound)
            try await stranger.refusal(of: ListPreferences(party: reader.party), .forbidden)
            try await reader.speaker.refusal(of: ChangePreferences(contact: .generate()), .notFound)
            try await Speaker.secretariat.refusal(of: ListPreferences(), .invalid, field: "party")
            let delegate = try await Cast.delegate(of: reader.party)
            for speaker in [delegate, .coChair, .ops] {
                try await speaker.refusal(of: ChangePreferences(contact: reader.contact), .forbidden)
                try await speaker.refusal(of: ListPreferences(party: reader.party), .forbidden)
            }
        }
    }
}
