import Foundation
import Models
import Testing

@Suite("Texts of problems") struct ProblemTextTests {
    private static let day = "2027-03-31"

    @Test("A literal is its own pattern; interpolations are places, and the English sentence says what they hold")
    func interpolation() throws {
        let plain: ProblemText = "must be new"
        #expect(plain.pattern == "must be new" && plain.values == nil && plain.english == "must be new")
        let day = try #require(CalendarDate(rawValue: Self.day))
        let instant = try #require(Instant(rfc3339: "2027-03-31T17:00:00Z"))
        let text: ProblemText =
            "\("Chile") \(7) \(day) \(instant) \(field: "startsAt") \(word: ActionState.inProgress) \(list: ["A", "B"])"
        #expect(text.pattern == "{0} {1} {2} {3} {4} {5} {6}")
        #expect(text.english == "Chile 7 2027-03-31 2027-03-31T17:00:00Z startsAt in-progress A, B")
        let values = try #require(text.values)
        #expect(values.map(\.kind) == [.text, .number, .date, .instant, .field, .word, .list])
        #expect(values[5].among == ActionState.allCases.map(\.rawValue) && values[6].items == ["A", "B"])
    }

    @Test("Words are listed, and nothing is said to be nothing; of choices the last one stands behind “or”")
    func lists() {
        let some: ProblemText = "possible: \(words: [ActionMove.accept, .decline])"
        let none: ProblemText = "possible: \(words: [ActionMove]())"
        #expect(some.english == "possible: accept, decline" && none.english == "possible: nothing")
        #expect(some.pattern == none.pattern)
        let choices: ProblemText = "Did you mean \(any: ["A", "B", "C"])?"
        #expect(choices.english == "Did you mean A, B or C?")
        let one: ProblemText = "Did you mean \(any: ["A"])?"
        #expect(one.english == "Did you mean A?")
        let phrases: ProblemText = "It waits for \(phrases: ["an \("A")", "nothing"])."
        #expect(phrases.english == "It waits for an A, nothing." && phrases.values?.first?.values?.count == 2)
    }

    @Test("A hint is set apart from what it stands behind, and leaves nothing where there is none")
    func hints() {
        let hint: ProblemText = "Did you mean \(any: ["Chile"])?"
        let sentence: ProblemText = "There is no party “\("Chlie")”.\(hint: hint)"
        #expect(sentence.english == "There is no party “Chlie”. Did you mean Chile?")
        let end: ProblemText = "names “\("Chlie")”\(hint: hint)"
        #expect(end.english == "names “Chlie”. Did you mean Chile?")
        let bare: ProblemText = "names “\("Chlie")”\(hint: nil)"
        #expect(bare.english == "names “Chlie”" && bare.pattern == end.pattern)
    }

    @Test("A rejection says all that is wrong with its fields, each as a sentence, and the pattern with each field")
    func rejection() throws {
        let one = Rejection.invalid("ends", "must not be before \(field: "starts")").problem
        #expect(one.detail == "ends must not be before starts." && one.pattern == nil)
        #expect(one.errors?.first?.detail == "must not be before starts")
        #expect(one.errors?.first?.pattern == "must not be before {0}")
        var problems = FieldProblems()
        problems.require(true, "id", "must be new")
        problems.require(false, "secret", "must be new")
        problems.refuse("party", "names “\("x")”\(hint: "Did you mean \(any: ["y"])?")")
        let both = try #require(throws: Rejection.self) { try problems.throwIfAny() }
        #expect(both.code == .invalid && both.fields.map(\.field) == ["secret", "party"])
        #expect(both.detail == "secret must be new. party names “x”. Did you mean y?")
        try FieldProblems().throwIfAny()
    }

    @Test("Within another text a rejection says its first field at fault, or all that it says")
    func reason() {
        let field = Rejection.invalid("ends", "must not be before \(field: "starts")")
        #expect(field.reason.english == "field ends: must not be before starts")
        #expect(field.reason.pattern == "field {0}: {1}" && field.reason.values?.last?.pattern != nil)
        let whole = Rejection(.conflict, detail: "This id is taken.", fields: field.fields)
        #expect(whole.reason == "This id is taken.")
        #expect(field.fields.first?.text == "must not be before \(field: "starts")")
    }

    @Test("What checks refuse because of fields is gathered; what they refuse otherwise is thrown on")
    func gathering() throws {
        var problems = FieldProblems()
        let refused = try problems.collect { () throws -> Int in throw Rejection.invalid("a", "must be new") }
        let passed = try problems.collect { 7 }
        try problems.collect { throw Rejection.invalid("b", "must be new") }
        #expect(refused == nil && passed == 7 && problems.fields.map(\.field) == ["a", "b"])
        #expect(throws: Rejection.self) {
            try problems.collect { throw Rejection.forbidden("This mail is not optional.") }
        }
        #expect(throws: Fault.self) { try problems.collect { throw Fault("a bug") } }
        for _ in 0..<100 { problems.refuse("c", "must be new") }
        #expect(problems.fields.count == 50)
    }

    @Test("A problem is the same after it has travelled, and older ones without patterns are read")
    func travel() throws {
        let text: ProblemText = "Line \(3) cannot be carried out: \("no \(word: ActionState.done)" as ProblemText)"
        let problem = Rejection(.conflict, detail: text, fields: [FieldProblem(field: "text", detail: text)]).problem
        #expect(problem.detail == "Line 3 cannot be carried out: no done")
        let read = try JSONDecoder().decode(Problem.self, from: try JSONEncoder().encode(problem))
        #expect(read == problem && read.pattern == "Line {0} cannot be carried out: {1}")
        #expect(read.values?.last?.pattern == "no {0}" && read.errors?.first?.values?.count == 2)
        let old =
            #"{"type":"urn:npp16:problem:invalid","title":"T","status":422,"errors":[{"field":"a","detail":"b"}]}"#
        let older = try JSONDecoder().decode(Problem.self, from: Data(old.utf8))
        #expect(older.pattern == nil && older.errors?.first?.pattern == nil && older.errors?.first?.detail == "b")
    }

    @Test("Words of another system have no pattern")
    func verbatim() {
        let text = ProblemText(verbatim: "disk {0} full")
        #expect(text.english == "disk {0} full" && text.pattern == nil && text.values == nil)
    }
}
