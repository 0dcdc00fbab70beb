import Foundation
import Models
import Testing

@testable import Localization
@testable import Messaging
@testable import Notices

@Suite("Notices in six languages") struct NoticeTests {
    private static let told: [any Notifiable.Type] = EventCatalogue.all.compactMap { $0 as? any Notifiable.Type }

    @Test("Everything that is told is said in every language, with all its values", arguments: LanguageTag.allCases)
    func complete(_ language: LanguageTag) throws {
        #expect(!Self.told.isEmpty)
        for type in Self.told {
            let notice = try notice(type)
            let text = "\(notice.subject(in: language))\n\(notice.text(in: language))"
            #expect(!text.contains("{") && !text.contains("}"), "\(type.type) \(language.rawValue): \(text)")
            #expect(notice.text(in: language).rawValue.count > 10, "\(type.type) \(language.rawValue)")
            guard language != .english else { continue }
            #expect(notice.subject(in: language) != notice.subject(in: .english), "\(type.type) \(language.rawValue)")
            #expect(notice.text(in: language) != notice.text(in: .english), "\(type.type) \(language.rawValue)")
        }
    }

    @Test("Every sentence of a notice gets exactly the values that its text has places for")
    func values() throws {
        for type in Self.told {
            let sentences = sentences(in: try stored(try notice(type)))
            #expect(sentences.count > 1, "\(type.type)")
            for sentence in sentences {
                let pattern = try MessagePattern(Texts.source(sentence.key, in: .english) ?? "{missing}")
                #expect(Set(pattern.arguments.keys) == Set(sentence.values.keys), "\(type.type) \(sentence.key)")
            }
        }
    }

    @Test("A notice is the same after it was stored")
    func storing() throws {
        for type in Self.told {
            let notice = try notice(type)
            #expect(try JSON.decode(Notice.self, from: try JSON.text(notice)) == notice)
        }
    }

    @Test("What a notice is about can be opened at its address")
    func links() throws {
        for type in Self.told {
            let about = try notice(type).about
            #expect(about.route != nil, "\(type.type): \(about)")
        }
    }

    @Test("What is due by a time is told apart from the rest, and nothing is lost", arguments: LanguageTag.allCases)
    func deadlines(_ language: LanguageTag) throws {
        var count = 0
        for type in Self.told {
            let notice = try notice(type)
            let (deadline, rest) = (notice.deadline(in: language), notice.remainder(in: language))
            let lines = [deadline, rest].compactMap(\.self).flatMap { $0.split(separator: "\n") }
            #expect(
                lines.sorted() == notice.text(in: language).rawValue.split(separator: "\n").sorted(), "\(type.type)")
            if deadline != nil { count += 1 }
        }
        #expect(count >= 7)
    }

    @Test("A later closing, a proposed action and more time stand out by their day, as reminders do")
    func standingOut() throws {
        let told: [(type: any Notifiable.Type, words: String)] = [
            (CallExtended.self, "has been extended to"), (ActionProposed.self, "Due on"),
            (ExtensionDecided.self, "now due on"), (CallOpened.self, "Action required by"),
        ]
        for (type, words) in told {
            #expect(try notice(type).deadline(in: .english)?.contains(words) == true, "\(type.type)")
        }
    }

    @Test("On another day the days are not told that were counted, and all else is")
    func uncounted() throws {
        for type in Self.told {
            let notice = try notice(type)
            let lines = notice.text(in: .english).rawValue.split(separator: "\n")
            let kept = notice.uncounted.text(in: .english).rawValue.split(separator: "\n")
            let counts = lines.filter {
                $0.contains("days left") || $0.contains("Due today") || $0.contains("day late")
                    || $0.contains("days late")
            }
            #expect(
                kept == lines.filter { !counts.contains($0) } && notice.isCounted == !counts.isEmpty, "\(type.type)")
            #expect(notice.uncounted.subject(in: .arabic) == notice.subject(in: .arabic))
        }
    }

    @Test("What is counted stands in the form that its number asks for")
    func counted() {
        func late(_ language: LanguageTag, _ days: Int) -> String {
            Sentence(.daysLate, ["count": .number(days)]).words(in: language)
        }
        func points(_ language: LanguageTag, _ count: Int) -> String {
            Sentence(.signaturePoints, ["count": .number(count)]).words(in: language)
        }
        #expect(late(.english, 1) == "It is 1 day late." && late(.english, 2) == "It is 2 days late.")
        #expect(
            [1, 3, 11, 21, 25].map { late(.russian, $0) } == [
                "Просрочка составляет 1 день.", "Просрочка составляет 3 дня.", "Просрочка составляет 11 дней.",
                "Просрочка составляет 21 день.", "Просрочка составляет 25 дней.",
            ])
        #expect(
            [1, 2, 3, 11, 100].map { late(.arabic, $0) } == [
                "التأخير يوم واحد.", "التأخير يومان.", "التأخير 3 أيام.", "التأخير 11 يومًا.", "التأخير 100 يوم.",
            ])
        #expect([1, 22].map { late(.chinese, $0) } == ["已逾期1天。", "已逾期22天。"])
        #expect(points(.arabic, 2) == "يتعلق ذلك بنقطتين منها." && points(.chinese, 5) == "涉及其中5个要点。")
        #expect(points(.russian, 1) == "Это касается 1 пункта." && points(.russian, 5) == "Это касается 5 пунктов.")
    }

    @Test("Names, lists, dates and words of the catalogue are in the reader's language")
    func localized() throws {
        let day = try #require(CalendarDate(rawValue: "2027-03-31"))
        let party = SentenceValue.name("Kenya", others: ["ar": "كينيا", "zh": "肯尼亚"])
        let sentence = Sentence(.actionProposedText, ["party": party, "date": .day(day)])
        #expect(sentence.words(in: .english) == "Proposed to: Kenya. Due on 31 March 2027.")
        #expect(sentence.words(in: .chinese) == "建议由肯尼亚采取该行动，应于2027年3月31日完成。")
        #expect(sentence.words(in: .arabic).contains("\u{2068}كينيا\u{2069}"))
        let moved = Sentence(.actionMovedText, ["from": .word(.actionInProgress), "to": .word(.actionDone)])
        #expect(moved.words(in: .french) == "État antérieur\u{A0}: en cours\u{202F}; état actuel\u{A0}: achevée.")
        let list = Sentence(.actionFollowsUp, ["proposals": .list([.text("NPP1"), .text("NPP2")])])
        #expect(list.words(in: .chinese) == "该行动是NPP1和NPP2的后续行动。")
        #expect(list.words(in: .arabic).contains("\u{2068}NPP1\u{2069} و\u{2068}NPP2\u{2069}"))
        let zone = try #require(TimeZoneName(rawValue: "Africa/Nairobi"))
        let instant = try #require(Instant(rfc3339: "2027-03-31T14:00:00Z"))
        let time = LocalTime(instant: instant, zone: zone, offset: 10_800, endedDay: nil)
        let due = Sentence(.dueSoonText, ["date": .time(time)])
        #expect(due.words(in: .spanish) == "Vence el 31 de marzo de 2027, 17:00 (UTC+3).")
    }

    @Test(
        "A deadline is told by its own clock and the reader's: the end of a day as that day, and never as an hour of the next"
    )
    func deadlines() throws {
        func zone(_ name: String) throws -> TimeZoneName { try #require(TimeZoneName(rawValue: name)) }
        let end = try #require(Instant(rfc3339: "2026-12-15T21:00:00Z"))
        let day = try #require(CalendarDate(rawValue: "2026-12-15"))
        let own = LocalTime(instant: end, zone: .nairobi, offset: 10_800, endedDay: day)
        func clock(_ name: String, _ offset: Int, _ ended: CalendarDate? = nil) throws -> ZoneClock {
            let zone = try zone(name)
            return ZoneClock(
                zone: zone, times: [LocalTime(instant: end, zone: zone, offset: offset, endedDay: ended)])
        }
        let due = Sentence(.dueSoonText, ["date": .deadline(own)])
        let (paris, tokyo) = (try clock("Europe/Paris", 3600), try clock("Asia/Tokyo", 32_400))
        #expect(due.words(in: .english) == "It is due on 15 December 2026, end of the day (UTC+3).")
        #expect(
            due.words(in: .english, by: paris)
                == "It is due on 15 December 2026, end of the day (UTC+3); for you 15 December 2026, 22:00 (UTC+1)."
        )
        #expect(due.words(in: .english, by: tokyo).hasSuffix("; for you 16 December 2026, 06:00 (UTC+9)."))
        let same = ZoneClock(zone: .nairobi, times: [own])
        #expect(due.words(in: .english, by: same) == due.words(in: .english))
        let kampala = try clock("Africa/Kampala", 10_800, day)
        // A clock that shows the same is not told of twice.
        #expect(due.words(in: .english, by: kampala) == due.words(in: .english))
        for language in LanguageTag.allCases {
            let words = due.words(in: language, by: kampala)
            #expect(!words.contains("16") && !words.contains("00:00") && !words.contains("{"), "\(words)")
        }
        #expect(
            due.words(in: .chinese, by: paris).contains("2026年12月15日当日结束时（UTC+3）（您的当地时间：2026年12月15日22:00"))
        let beginning = Sentence(.callOpens, ["date": .time(own)])
        #expect(beginning.words(in: .english) == "It is open from 16 December 2026, 00:00 (UTC+3).")
        #expect(due.instants == [end])
    }

    @Test("Each rung of the ladder reaches whom it names, and nobody's silence ends it")
    func rungs() throws {
        func escalated(_ level: EscalationLevel, _ contacts: [String]) throws -> ActionEscalated {
            ActionEscalated(
                action: .generate(), number: 1, title: "T", owner: try #require(PartyID(rawValue: "p")),
                due: Instant(microseconds: 0), round: 1, level: level,
                contacts: contacts.compactMap(ContactID.init(rawValue:)), visibility: .restricted, zone: .utc)
        }
        #expect(!(try escalated(.owner, ["c"]).reaches(.secretariat)))
        #expect(try escalated(.alternates, []).reaches(.secretariat))
        #expect(try escalated(.coChairs, []).reaches(.coChairs))
        #expect(!(try escalated(.coChairs, []).reaches(.secretariat)))
        #expect(try escalated(.secretariat, []).reaches(.secretariat))
        #expect(!(try escalated(.secretariat, []).reaches(.coChairs)))
        #expect(try escalated(.regionalCoordinator, ["c"]).named?.isOpen == false)
    }

    private func notice(_ type: any Notifiable.Type) throws -> Notice { try GoldenNotice(of: type).notice }

    private func stored(_ notice: Notice) throws -> JSONValue {
        try JSON.decode(JSONValue.self, from: try JSON.text(notice))
    }

    /// Every sentence within a notice as it is stored.
    private func sentences(in value: JSONValue) -> [Sentence] {
        switch value {
        case .array(let items): return items.flatMap(sentences)
        case .object(let members):
            let within = members.values.flatMap(sentences)
            guard members["key"] != nil, let text = try? JSON.text(value),
                let sentence = try? JSON.decode(Sentence.self, from: text)
            else { return within }
            return [sentence] + within
        default: return []
        }
    }
}
