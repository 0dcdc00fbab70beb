import Foundation
import Models
import Testing

@testable import Localization

@Suite("What services refuse, in six languages") struct RefusalTextTests {
    private static let others = LanguageTag.allCases.filter { $0 != .english }

    @Test("Every pattern of the sources has a text in every language, and no language has another", arguments: others)
    func complete(_ language: LanguageTag) {
        let texts = Texts.refusalSources(language)
        #expect(Set(RefusalPatterns.all).count == RefusalPatterns.all.count && RefusalPatterns.all.count > 600)
        #expect(Set(RefusalPatterns.all).subtracting(texts.keys).sorted() == [])
        #expect(Set(texts.keys).subtracting(RefusalPatterns.all).sorted() == [])
    }

    @Test("A text has the places of its pattern, and can be read", arguments: others)
    func places(_ language: LanguageTag) throws {
        for (pattern, text) in Texts.refusalSources(language) {
            let asked = try MessagePattern(pattern).arguments
            #expect(Set(try MessagePattern(text).arguments.keys) == Set(asked.keys), "\(pattern): \(text)")
            #expect(
                !text.isEmpty && text.first?.isWhitespace == false && text.last?.isWhitespace == false, "\(pattern)")
            // What French sets before its signs, the program adds.
            #expect(language != .french || !text.contains { "\u{A0}\u{202F}".contains($0) }, "\(pattern)")
        }
    }

    @Test("Russian, Arabic and Chinese are in their own letters", arguments: [LanguageTag.russian, .arabic, .chinese])
    func letters(_ language: LanguageTag) {
        for (pattern, text) in Texts.refusalSources(language) {
            let isOwn = text.unicodeScalars.contains { $0.value > 0x3FF }
            // A text may be nothing but a code.
            #expect(isOwn || pattern == text, "\(pattern): \(text)")
        }
    }

    private static let expected: [LanguageTag: String] = [
        .english: "must not be before “Starts”",
        .french: "ne doit pas être antérieur à « Début »",
        .spanish: "no puede ser anterior a «Comienzo»",
        .russian: "не может быть раньше значения поля «Начало»",
        .arabic: "لا يجوز أن يكون قبل «البداية»",
        .chinese: "不得早于“开始”",
    ]

    @Test("Fields are called as their labels are", arguments: LanguageTag.allCases)
    func fields(_ language: LanguageTag) throws {
        let problem = FieldProblem(field: "ends", detail: "must not be before \(field: "starts")")
        let text = try #require(Texts(language).text(of: problem)).replacing("\u{A0}", with: " ")
        #expect(text == Self.expected[language])
    }

    @Test("What a name should have led to is called as in the language", arguments: others)
    func kinds(_ language: LanguageTag) throws {
        let problem = FieldProblem(
            field: "party", detail: "names “\("x")”, which is no \(word: ReferenceKind.party) on record\(hint: nil)")
        let text = try #require(Texts(language).text(of: problem))
        #expect(!text.contains("party") && text.contains("x"), "\(text)")
    }

    @Test("Days, numbers and words stand as the language writes them", arguments: LanguageTag.allCases)
    func values(_ language: LanguageTag) throws {
        let day = try #require(CalendarDate(rawValue: "2027-03-31"))
        let later = FieldProblem(field: "due", detail: "must be later than \(day)")
        #expect(try #require(Texts(language).text(of: later)).contains(language.words(for: day)))
        let problem = Rejection(.transitionRefused, detail: "The action is \(word: ActionState.inProgress).").problem
        let words = ActionState.allCases.map(\.rawValue)
        let state = try #require(WordNames.name(of: "in-progress", among: words, in: language))
        #expect(try #require(Texts(language).detail(of: problem)).contains(state))
    }

    @Test("In Arabic a value from elsewhere is set apart, and a word of the language is not")
    func direction() throws {
        let problem = FieldProblem(field: "party", detail: "names “\("p-1")”, which is not on record")
        let text = try #require(Texts(.arabic).text(of: problem))
        #expect(text.contains("\u{2068}p-1\u{2069}"))
        let state = Rejection(.transitionRefused, detail: "The session is \(word: SessionStatus.planned).").problem
        #expect(try #require(Texts(.arabic).detail(of: state)).contains("\u{2068}") == false)
    }

    @Test("A hint stands behind the sentence, with the stop of the language", arguments: LanguageTag.allCases)
    func hints(_ language: LanguageTag) throws {
        let hint = NearNames.hint(["“chile”", "“chad”"])
        let problem = FieldProblem(
            field: "party", detail: "names “\("chlie")”, which is not in the register of parties\(hint: hint)")
        let bare = FieldProblem(
            field: "party", detail: "names “\("chlie")”, which is not in the register of parties\(hint: nil)")
        let (long, short) = (
            try #require(Texts(language).text(of: problem)), try #require(Texts(language).text(of: bare))
        )
        let stop = language == .chinese ? "。" : ". "
        #expect(long.hasPrefix(short + stop) && long.contains("chile") && long.contains("chad"), "\(long)")
    }

    @Test("What has no text in a language has none, nor what such a text is a part of; other systems speak as they do")
    func missing() throws {
        let unknown: ProblemText = "was never said before \("x")"
        #expect(Texts(.french).text(of: FieldProblem(field: "a", detail: unknown)) == nil)
        #expect(Texts(.english).text(of: FieldProblem(field: "a", detail: unknown)) == "was never said before x")
        let outer = Rejection(.invalid, detail: "Line \(3) cannot be carried out: \(unknown)").problem
        #expect(Texts(.french).detail(of: outer) == nil)
        let foreign = Rejection(
            .invalid, detail: "Line \(3) cannot be carried out: \(ProblemText(verbatim: "disk full"))"
        ).problem
        #expect(try #require(Texts(.french).detail(of: foreign)).contains("disk full"))
        #expect(Texts(.french).text(of: FieldProblem(field: "a", detail: ProblemText(verbatim: "disk full"))) == nil)
    }
}
