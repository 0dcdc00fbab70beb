import Models
import Testing

@testable import WorkingGroup

@Suite("Minutes, line by line") struct MinutesTextTests {
    /// A Tuesday.
    private static let day = CalendarDate(rawValue: "2027-03-02")

    private func read(_ text: String, on day: CalendarDate? = day) throws -> MinutesText {
        let owners: [(String, String)] = [
            ("chile", "chile"), ("Chile", "chile"), ("united states of america", "usa"), ("USA", "usa"),
            ("Way to the Sea", "sea"), ("unit-policy", "unit-policy"),
            ("Policy unit", "unit-policy"),
        ]
        return MinutesText(
            parsing: text, on: try #require(day),
            agenda: try Agenda(
                ["1", "3", "3.1", "3.1(a)"].map {
                    AgendaItem(number: try #require(AgendaNumber(rawValue: $0)), title: "An item")
                }),
            owners: OwnerNames(try owners.map { ($0, try #require(PartyID(rawValue: $1))) }),
            prefix: ProposalPrefix(rawValue: "NPP"))
    }

    @Test(
        "Days are said in many ways",
        arguments: [
            ("due 2027-03-31", "2027-03-31"), ("due by 31 March 2027", "2027-03-31"),
            ("by 31 March 2027", "2027-03-31"),
            ("due 31st of March 2027", "2027-03-31"), ("due March 31, 2027.", "2027-03-31"),
            ("due 31 Mar", "2027-03-31"),
            ("due 1 March", "2028-03-01"), ("due 29 February", "2028-02-29"), ("due today", "2027-03-02"),
            ("tomorrow", "2027-03-03"), ("due the day after tomorrow", "2027-03-04"), ("in 2 weeks", "2027-03-16"),
            ("due in two weeks", "2027-03-16"), ("within ten days", "2027-03-12"), ("due in a month", "2027-04-02"),
            ("in 1 year", "2028-03-02"), ("by end of March 2027", "2027-03-31"), ("due end of March", "2027-03-31"),
            ("due end of next month", "2027-04-30"), ("by the end of the month", "2027-03-31"),
            ("due end of next year", "2028-12-31"), ("by the end of 2027", "2027-12-31"),
            ("due end of this week", "2027-03-05"), ("due next week", "2027-03-12"), ("in March 2027", "2027-03-31"),
            ("by January", "2028-01-31"), ("due mid-March", "2027-03-15"), ("due beginning of April", "2027-04-01"),
            ("due middle of February 2028", "2028-02-15"), ("by Q2 2027", "2027-06-30"), ("due Q1", "2027-03-31"),
            ("due Friday", "2027-03-05"), ("due on Tuesday", "2027-03-09"),
            ("no later than 31 March 2027", "2027-03-31"), ("DUE BY THE END OF MARCH 2027", "2027-03-31"),
        ])
    func dates(_ words: String, _ due: String) throws {
        let minutes = try read("action: Chile to send the survey \(words)")
        #expect(minutes.problems == [])
        let action = try #require(minutes.actions.first)
        #expect(action.due.rawValue == due)
        #expect(action.title.rawValue == "send the survey" && action.owner.rawValue == "chile")
    }

    @Test("A month that is shorter ends the count of months on its last day")
    func shortMonths() throws {
        let minutes = try read("action: Chile to go in one month", on: CalendarDate(rawValue: "2027-01-31"))
        #expect(minutes.actions.first?.due.rawValue == "2027-02-28")
        let week = try read("action: Chile to go due this week", on: CalendarDate(rawValue: "2027-03-06"))
        #expect(week.actions.first?.due.rawValue == "2027-03-12")
    }

    @Test(
        "What cannot be read is refused where it stops making sense",
        arguments: [
            ("action: ‸Atlantis to send it due 2027-03-31", "neither a party"),
            ("action:‸", "expected an owner"), ("action: Chile‸", "expected “to”"),
            ("action: ‸to send it due 2027-03-31", "expected an owner"),
            ("action: Chile to ‸due 2027-03-31", "what is to be done"), ("action: Chile to‸", "expected “due”"),
            ("action: Chile to send the survey‸", "expected “due”"),
            ("action: Chile to send the survey due‸", "found the end"),
            ("action: Chile to send it due ‸2027-02-30", "there is no 2027-02-30"),
            ("action: Chile to send it by ‸31 February 2027", "there is no 31 February 2027"),
            ("action: Chile to send it due ‸31/03/2027", "more than one way"),
            ("action: Chile to send it due ‸next Friday", "two days"),
            ("action: Chile to send it due in 2 ‸moons", "days, weeks"),
            ("action: Chile to send it due in 2‸", "days, weeks"), ("action: Chile to send it due ‸soon", "no date"),
            ("action: Chile to send it due ‸2028", "names no day"),
            ("action: Chile to send it due 2027-03-31 ‸perhaps", "expected the end"),
            ("action: Chile to send it ‸due 2027-03-01", "is before 2027-03-02"),
            ("action: Chile to send it due end ‸March", "expected “of”"),
            ("action (item ‸9): Chile to send it due tomorrow", "not on the agenda"),
            ("action (‸3.1): Chile to send it due tomorrow", "(item 3.1)"),
            ("action (item 3.1: Chile to send it due tomorrow‸", "“)”"),
            ("item ‸2: Needs", "not on the agenda"),
            ("  – action: ‸Nobody to send it due tomorrow", "neither a party"),
            ("action: Chile to send it due in ‸9999 years", "calendar"),
            ("action: Chile to send it due ‸9999-12-31", "calendar"),
            ("action: Chile to send it due ‸end of 9999", "calendar"),
            ("action: Chile to complete the due ‸diligence", "no date"),
            ("action: Chile to complete the due diligence by ‸31 February 2027", "there is no 31 February 2027"),
            ("action: Chile to send it by 31 March 2027 ‸perhaps", "expected the end"),
            // Two days are one too many.
            ("action: Chile to send it due ‸31/03/2027 by tomorrow", "more than one way"),
            ("action: Chile to send it due 2027-03-31 ‸by tomorrow", "expected the end"),
        ])
    func refusals(_ marked: String, _ detail: String) throws {
        let line = marked.replacing("‸", with: "")
        let column = try #require(
            marked.firstIndex(of: "‸").map { marked.distance(from: marked.startIndex, to: $0) + 1 })
        let minutes = try read("Opening.\n\(line)\nClosing.")
        #expect(minutes.actions == [] && minutes.plainLines == 2)
        let problem = try #require(minutes.problems.first)
        #expect(minutes.problems.count == 1)
        #expect((problem.line, problem.column) == (2, column), "\(problem)")
        #expect(problem.detail.rawValue.contains(detail), "\(problem)")
    }

    @Test(
        "“due” may be a word of what is to be done",
        arguments: [
            ("complete the due diligence by 2027-03-31", "complete the due diligence", "2027-03-31"),
            ("complete the due diligence due 2027-03-31", "complete the due diligence", "2027-03-31"),
            ("list, with due care, what is open in 2 weeks", "list, with due care, what is open", "2027-03-16"),
            ("list what is open due tomorrow with due", nil, nil),
            (
                "pay all contributions due for the year by end of March", "pay all contributions due for the year",
                "2027-03-31"
            ),
            ("give due notice tomorrow", "give due notice", "2027-03-03"),
            ("due diligence no later than 31 March 2027", "due diligence", "2027-03-31"),
        ] as [(String, String?, String?)])
    func dueAsAWord(_ words: String, _ title: String?, _ due: String?) throws {
        let minutes = try read("action: Chile to \(words)")
        #expect(minutes.actions.first?.title.rawValue == title, "\(minutes.problems)")
        #expect(minutes.actions.first?.due.rawValue == due)
        #expect(minutes.problems.count == (title == nil ? 1 : 0))
    }

    @Test(
        "A line that begins like an action and is not read as one is warned of, and nothing else is",
        arguments: [
            "Action‸ - Chile to send it due tomorrow", "Action‸s: Chile to send it due tomorrow",
            "ACTION‸ Chile to send it by tomorrow", "action (item 3)‸ Chile to send it due tomorrow",
            "  • Action‸s", "action‸", "1. Action‸: Chile to send it due tomorrow",
            "# Action‸: Chile to go due tomorrow",
            "a Action: Chile", "3 actions were discussed", "Actionable: nothing", "Further actions: none",
            "item 3: Action",
        ])
    func warnings(_ marked: String) throws {
        let line = marked.replacing("‸", with: "")
        let column = marked.firstIndex(of: "‸").map { marked.distance(from: marked.startIndex, to: $0) + 1 }
        let minutes = try read("Opening.\n\(line)\naction: Chile to send it due tomorrow")
        #expect(minutes.problems == [] && minutes.actions.count == 1 && minutes.plainLines == 2)
        #expect(minutes.warnings.map(\.line) == (column == nil ? [] : [2]))
        #expect(minutes.warnings.first?.column == column, "\(minutes.warnings)")
        #expect(minutes.warnings.allSatisfy { $0.text == Line(cutting: line) })
    }

    @Test("Owners go by their names, aliases and units; a name may have a “to” in it")
    func owners() throws {
        let minutes = try read(
            """
            action: The United States of America to go due tomorrow
            action: “USA” to stay due tomorrow
            action: secretariat to write due tomorrow
            Action : the Secretariat to print due tomorrow
            * ACTION: Policy Unit to think due tomorrow
            action: Way to the Sea to swim due tomorrow
            """)
        #expect(minutes.problems == [])
        #expect(
            minutes.actions.map(\.owner.rawValue) == [
                "usa", "usa", "unit-secretariat", "unit-secretariat", "unit-policy", "sea",
            ])
    }

    @Test("Lines stand under the item before them, or under their own; other lines are minutes and nothing else")
    func items() throws {
        let minutes = try read(
            """
            The session was opened. Actions were discussed.

            action: Chile to send NPP4 and npp16 to all due tomorrow
            Item 3.1: Needs
            action: Chile to look at the needs due tomorrow
            action (item 3.1(a)): Chile to look at the lists due tomorrow
            Item 3 was interesting.
            item 1
            action: USA to look at the needs due tomorrow
            Action is needed. action plans, to be due tomorrow
            """)
        #expect(minutes.problems == [])
        #expect(minutes.actions.map { $0.item?.rawValue } == [nil, "3.1", "3.1(a)", "1"])
        #expect(minutes.actions.first?.proposals.map(\.rawValue) == [4, 16])
        #expect(minutes.plainLines == 5)
    }

    @Test("The same action twice is a slip of the pen, whatever its case and date")
    func twice() throws {
        let minutes = try read("action: Chile to go  home due tomorrow\naction: CHILE to Go home due 2027-05-01")
        #expect(minutes.actions.count == 1)
        #expect(minutes.problems.map(\.line) == [2])
    }

    @Test("What the grammar writes reads the same again, for any day and owner", arguments: 0..<8)
    func roundTrip(_ seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let first = try #require(Self.day).daysSince1970
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November",
            "December",
        ]
        for _ in 0..<300 {
            let due = CalendarDate(daysSince1970: first + Int.random(in: 0...20_000, using: &random))
            let month = months[due.month - 1]
            // A count has four digits at most.
            let distance = due.daysSince1970 - first
            let said = [
                "due \(due)", "by \(due.day) \(month) \(due.year)", "due \(month) \(due.day), \(due.year)",
                distance < 10_000 ? "in \(distance) days" : "due \(due)",
            ]
            let words = said.randomElement(using: &random) ?? ""
            let owner = ["chile", "usa", "secretariat"].randomElement(using: &random) ?? ""
            let action = try #require(try read("action: \(owner) to do it \(words)").actions.first, "\(words)")
            #expect(action.due == due, "\(words)")
            let again = try read("\(action)")
            #expect(again.actions.first?.key == action.key && again.actions.first?.due == due)
        }
    }

    @Test("Whatever comes in is counted once, and every problem stands within its line", arguments: 0..<16)
    func fuzz(_ seed: Int) throws {
        let pieces = [
            "action:", "action", "(item", "3.1)", ")", ":", "Chile", "USA", "secretariat", "to", "send", "due", "by",
            "in",
            "2", "weeks", "end", "of", "March", "2027", "2027-03-31", "next", "month", "Friday", "item", "3.1", "\n",
            "\r\n", "\u{2028}", "é", "\u{202E}", "👩‍👩‍👧", "“", "31", "February", "mid-March", "Q2", "the", "99999", "-", "",
        ]
        var random = SeededGenerator(seed: UInt64(seed))
        for _ in 0..<1000 {
            let count = Int.random(in: 0...24, using: &random)
            let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined(separator: " ")
            let minutes = try read(text)
            let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            let filled = lines.filter { $0.contains { !$0.isWhitespace } }.count
            #expect(minutes.actions.count + minutes.problems.count + minutes.plainLines == filled, "\(text)")
            #expect(minutes.warnings.count <= minutes.plainLines)
            #expect(Set(minutes.warnings.map(\.line)).isDisjoint(with: minutes.problems.map(\.line)), "\(text)")
            for problem in minutes.problems + minutes.warnings {
                #expect((1...(lines[problem.line - 1].count + 1)).contains(problem.column), "\(text)")
            }
            #expect(minutes.actions.allSatisfy { $0.due.rawValue >= "2027-03-02" })
        }
    }

    @Test("A hundred actions are enough; a long line costs no more than its length")
    func limits() throws {
        let many = (0..<101).map { "action: Chile to do \($0) due tomorrow" }.joined(separator: "\n")
        let minutes = try read(many)
        #expect(minutes.actions.count == 100 && minutes.problems.map(\.line) == [101])
        let long = "action: Chile to " + String(repeating: "by ", count: 6000) + "due tomorrow"
        #expect(try read(long).problems.first?.detail.rawValue.contains("one line") == true)
        let due = "action: Chile to " + String(repeating: "due ", count: 6000) + "tomorrow"
        #expect(try read(due).problems.first?.detail.rawValue.contains("one line") == true)
    }
}
