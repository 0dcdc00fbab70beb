import Models
import Testing

@testable import Translations

@Suite("Translations of what people wrote") struct TranslationTests {
    private static let title = OriginalWording(.title, "A survey" as Line)
    private static let text = OriginalWording(.description, "Count the sites." as Prose)

    private func translation(
        _ state: WordingAuthority, _ text: Prose = "Une enquête", isOutdated: Bool = false,
        of field: TranslatedField = .title
    ) throws -> Translation {
        Translation(
            field: field, language: .french, text: text, state: state, isAuthoritative: state == .official,
            isOutdated: isOutdated, by: "secretariat", at: Instant(microseconds: 0))
    }

    private func given(
        _ state: WordingAuthority, _ text: Prose = "Une enquête", field: TranslatedField = .title,
        in language: LanguageTag = .french, reason: Prose? = nil
    ) -> GivenTranslation {
        GivenTranslation(field: field, language: language, text: text, state: state, reason: reason)
    }

    private func refused(_ given: GivenTranslation, known: [Translation] = []) throws -> Rejection {
        try #require(throws: Rejection.self) { try given.checked(against: [Self.title, Self.text], known: known) }
    }

    private func kept(_ given: GivenTranslation, known: [Translation] = []) throws -> String? {
        try given.checked(against: [Self.title, Self.text], known: known)?.text
    }

    @Test(
        "A field is a name, and the number of one of several",
        arguments: [
            ("title", "title", nil), ("questions.12", "questions", "12"), ("agenda.3.1(a)", "agenda", "3.1(a)"),
            ("paragraphs.4(a)", "paragraphs", "4(a)"),
        ] as [(String, String, String?)])
    func fields(_ text: String, _ name: String, _ number: String?) throws {
        let field = try #require(TranslatedField(rawValue: text))
        #expect(field.name == name && field.number == number && field.rawValue == text)
    }

    @Test(
        "What is no field is none",
        arguments: ["", "Title", "title.", ".1", "questions.0", "questions.-1", "a b", "title\n", "questions.1 ", "a/"])
    func noFields(_ text: String) { #expect(TranslatedField(rawValue: text) == nil) }

    @Test("Every number of an object makes a field that is read back")
    func numbers() throws {
        let agenda = try #require(AgendaNumber(rawValue: "99.99.99.99"))
        let paragraph = try #require(ParagraphNumber(rawValue: "999(abcde)(abcde)"))
        for field in [TranslatedField.agenda(agenda), .paragraph(paragraph), .question(50)] {
            #expect(TranslatedField(rawValue: field.rawValue) == field)
        }
    }

    @Test("A translation is never replaced by one that counts for less")
    func order() {
        let states: [WordingAuthority] = [.machine, .courtesy, .official]
        for (place, state) in states.enumerated() {
            #expect(states.filter(state.mayBecome) == Array(states[place...]))
        }
    }

    @Test("Only what is of the present words stands in the place of the original")
    func current() throws {
        let known = [try translation(.official, isOutdated: true), try translation(.machine, of: .description)]
        #expect(known.current(.title, in: .french) == nil)
        #expect(known.current(.description, in: .french)?.state == .machine)
        #expect(known.current(.description, in: .arabic) == nil)
    }

    @Test("What is given is kept as its field has it")
    func kept() throws {
        #expect(try kept(given(.machine, " Une  enquête ")) == "Une enquête")
        #expect(try kept(given(.machine, "Compter\nles sites.", field: .description)) == "Compter\nles sites.")
    }

    @Test("What cannot be is refused by its field")
    func refusals() throws {
        let fields = { (rejection: Rejection) in rejection.fields.map(\.field) }
        #expect(fields(try refused(given(.courtesy, field: .summary))) == ["field"])
        #expect(try refused(given(.courtesy, field: .summary)).detail.contains("title, description"))
        #expect(fields(try refused(given(.courtesy, in: .english))) == ["language"])
        #expect(fields(try refused(given(.courtesy, "Une\nenquête"))) == ["text"])
        let long = Prose(cutting: String(repeating: "e", count: Line.maximumLength + 1))
        #expect(fields(try refused(given(.courtesy, long))) == ["text"])
    }

    @Test("It takes the place of what counts for as much or less, of official words with a reason")
    func replaces() throws {
        let official = [try translation(.official)]
        #expect(try kept(given(.courtesy, "Enquête"), known: [try translation(.courtesy)]) == "Enquête")
        #expect(try kept(given(.courtesy), known: [try translation(.machine)]) == "Une enquête")
        let lower = try refused(given(.courtesy, "Enquête"), known: official)
        #expect(lower.code == .transitionRefused && lower.fields.map(\.field) == ["state"])
        #expect(try refused(given(.official, "Enquête"), known: official).fields.map(\.field) == ["reason"])
        #expect(try kept(given(.official, "Enquête", reason: "A slip."), known: official) == "Enquête")
        #expect(try kept(given(.official), known: official) == nil)
    }

    @Test("What is of earlier words holds nothing up")
    func outdated() throws {
        let former = [try translation(.official, isOutdated: true)]
        #expect(try kept(given(.machine), known: former) == "Une enquête")
        #expect(try kept(given(.official, "Enquête"), known: former) == "Enquête")
    }
}
