import Foundation
import Models
import Testing

@testable import WorkingGroup

@Suite("minutes.md says what the grammar reads")
struct MinutesTests {
    private let text: String
    private let day: CalendarDate

    init() throws {
        text = try String(contentsOfFile: Contract.path("minutes.md"), encoding: .utf8)
        day = try #require(CalendarDate(rawValue: "2027-03-02"))
    }

    private func read(_ text: String) throws -> MinutesText {
        let agenda = try Agenda(
            ["3", "3.1", "3.1(a)"].map {
                AgendaItem(number: try #require(AgendaNumber(rawValue: $0)), title: "An item")
            })
        let owners = OwnerNames([("Chile", try #require(PartyID(rawValue: "chile")))])
        return MinutesText(
            parsing: text, on: day, agenda: agenda, owners: owners, prefix: ProposalPrefix(rawValue: "P"))
    }

    private func quoted(_ text: some StringProtocol) -> [String] {
        text.split(separator: "`", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }
            .map { String($0.element) }
    }

    @Test("The example gives out two actions")
    func example() throws {
        let example = text.split(separator: "\n").filter { $0.hasPrefix("    ") }.joined(separator: "\n")
        let minutes = try read(example)
        #expect(minutes.problems == [] && minutes.actions.count == 2 && minutes.plainLines == 2)
    }

    @Test("Every way to say a day in the table means that day")
    func days() throws {
        let rows = text.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { $0.split(separator: "|") }
        #expect(rows.count == 14)
        for row in rows {
            for words in quoted(row[0]) {
                let minutes = try read("action: Chile to go due \(words)")
                #expect(
                    minutes.actions.first?.due.rawValue == row[1].trimmingCharacters(in: .whitespaces),
                    "\(words): \(minutes.problems)")
            }
        }
    }

    @Test("What it says is refused is refused")
    func refused() throws {
        let sentence = try #require(text.split(separator: "\n").first { $0.hasPrefix("What can be read in two ways") })
        let examples = quoted(sentence)
        #expect(examples.count == 3)
        for words in examples {
            #expect(try read("action: Chile to go due \(words)").problems.count == 1, "\(words)")
        }
    }
}
