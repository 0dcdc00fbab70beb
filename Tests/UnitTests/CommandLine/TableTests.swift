import Messaging
import Models
import Testing

@testable import CLI

@Suite("Lists on the command line") struct TableTests {
    private func point(_ id: String, _ summary: String) -> JSONValue {
        .object([
            "id": .string(id), "stance": .string("supports"), "summary": .string(summary),
            "proposals": .array([.integer(1), .integer(16)]), "submitters": .array([.string("chile")]),
            "submitterNames": .array([.string("Chile")]), "source": .string("2(c)(i)"),
        ])
    }

    private func lines(_ items: [JSONValue], _ element: Schema, _ width: Int?, _ names: [String] = []) -> [String] {
        AnswerTable(items, of: element).text(in: width, showing: names).split(separator: "\n").map(String.init)
    }

    @Test("A list fits its line, and shows the text by which one looks", arguments: [40, 60, 80, 120, 200])
    func fits(_ width: Int) {
        let text = "The body that is foreseen could steer the review of all instruments that there are by now."
        let shown = lines([point("pos-001", text), point("pos-002", text)], Point.schema.named, width)
        #expect(shown.allSatisfy { $0.count <= width }, "\(shown)")
        #expect(shown[0].hasPrefix("ID ") && shown[0].contains("SUMMARY") && shown[1].contains("The body that is"))
    }

    @Test("What has no space is named; columns are chosen by name")
    func chosen() {
        let items = [point("pos-001", "A text"), point("pos-002", "Another")]
        let narrow = lines(items, Point.schema.named, 40)
        #expect(narrow.last?.hasPrefix("--columns or --json show: ") == true)
        #expect(lines(items, Point.schema.named, nil).last?.contains("--columns") == false)
        #expect(lines(items, Point.schema.named, nil, ["stance", "id"])[0] == "STANCE    ID")
    }

    @Test("Names stand in the place of ids; an id is never cut, and comes last where nobody has given it")
    func names() {
        let id = "01a22392-0000-7000-8000-000000000000"
        let heading = lines([point(id, "A text")], Point.schema.named, nil)[0]
        #expect(heading.contains("SUBMITTER NAMES") && !heading.contains("SUBMITTERS "))
        #expect(heading.hasSuffix(" ID"))
        #expect(lines([point(id, "A text")], Point.schema.named, 60)[1].hasSuffix(id))
        // What people have given leads.
        #expect(lines([point("pos-001", "A text")], Point.schema.named, 60)[1].hasPrefix("pos-001"))
    }

    @Test("Who acted is shown by name, under the heading of the id; by the id where nobody has a name")
    func actors() throws {
        func move(_ members: [String: String]) -> JSONValue { .object(members.mapValues(JSONValue.string)) }
        let named = move(["to": "merged", "by": "contact-1", "byName": "Focal point of Chile"])
        let shown = lines([named, move(["to": "merged", "by": "contact-2"])], ProposalMove.schema.named, nil)
        #expect(shown[0].contains("BY") && !shown[0].contains("BY NAME"))
        #expect(shown[1].contains("Focal point of Chile") && !shown[1].contains("contact-1"))
        let answer = try AnswerText.text(of: JSON.encode(named), to: MoveProposal.self)
        #expect(answer.contains("Focal point of Chile") && !answer.contains("byName") && !answer.contains("contact-1"))
    }

    @Test("A cell that is cut says so, and a row is a line")
    func cells() {
        #expect("a\nb".oneLine(atMost: 10) == "a b" && "abcdef".oneLine(atMost: 4) == "abc…")
        #expect(Table(["A", "B"], [["1", ""], ["22", "x"]]).text == "A   B\n1\n22  x")
    }
}
