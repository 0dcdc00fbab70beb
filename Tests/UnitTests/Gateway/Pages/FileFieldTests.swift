import Localization
import Models
import Testing

@testable import Gateway

@Suite("Files and guiding questions in forms") struct FileFieldTests {
    private static func form(_ name: String) throws -> (type: any Models.Request.Type, place: CommandPlace) {
        try #require(RequestCatalogue.forms.first { $0.type.definition.name.rawValue == name })
    }

    private static func page(
        _ name: String, _ text: String, _ suggestions: FormSuggestions, in language: LanguageTag = .english
    ) throws -> String {
        let (type, place) = try form(name)
        let values = FormValues(EncodedPairs(text.utf8))
        let page = CommandPage(
            type, place, at: "/x", of: "/", key: MessageID(), values, [], PageReader(language: language), suggestions)
        return try PageLibrary().render(page)
    }

    @Test("Submissions, drafts and evidence take files, and say whose they are where the reader has no party")
    func fields() throws {
        func fields(_ name: String) throws -> [FileField] { FileField.all(of: try Self.form(name).type) }
        #expect(
            try fields("submissions.receive") == [
                FileField(name: "attachments", isMany: true, owner: .party(in: "submitters"))
            ])
        #expect(
            try fields("submissions.drafts.save") == [
                FileField(name: "content.attachments", isMany: true, owner: .party(in: "content.submitters"))
            ])
        #expect(
            try fields("working-group.evidence.attach") == [
                FileField(name: "reference", isMany: false, sets: ["kind": "file"], owner: .ownerOfAction)
            ])
        #expect(try fields("working-group.actions.move").isEmpty)
        #expect(try fields("submissions.attachments.discard").isEmpty)
    }

    @Test("Only a form that takes files is sent with them", arguments: LanguageTag.allCases)
    func encoding(_ language: LanguageTag) throws {
        let taking = try Self.page("submissions.receive", "", FormSuggestions(), in: language)
        #expect(taking.contains(#"enctype="multipart/form-data""#))
        #expect(taking.contains(#"name="attachments.file" type="file""#) && taking.contains(" multiple"))
        // Read in the order in which they stand: the language is known before the file comes.
        let (tongue, file) = (taking.firstRange(of: "attachments.language"), taking.firstRange(of: "attachments.file"))
        #expect(try #require(tongue).lowerBound < #require(file).lowerBound)
        let other = try Self.page("working-group.actions.move", "", FormSuggestions(), in: language)
        #expect(!other.contains("enctype") && !other.contains(#"type="file""#))
    }

    @Test("A file that came in stays with the form by its name, and can be taken out; its id is in no line")
    func kept() throws {
        var suggestions = FormSuggestions()
        suggestions.files = ["f1": "Rapport <1>.pdf"]
        let page = try Self.page("working-group.evidence.attach", "kind=file&reference=f1", suggestions)
        #expect(page.contains(#"type="checkbox" id="f-reference-f1" name="reference" value="f1" checked"#))
        #expect(page.contains("<bdi>Rapport &lt;1&gt;.pdf</bdi>"))
        #expect(page.contains(#"id="f-reference" name="reference" type="text""#))
        #expect(!page.contains(#"type="text" maxlength="300" dir="auto" autocomplete="off" value="f1""#))
        var reader = FormReader(
            FormValues(EncodedPairs("kind=file&reference=&reference=f1".utf8)), FormWords(.english))
        let members = reader.members(of: try Self.form("working-group.evidence.attach").type.acceptedSchema.fields)
        #expect(members["reference"] == .string("f1"))
    }

    @Test("The questions of a call stand in the form that answers it; the numbers come from where the answers stand")
    func questions() throws {
        var suggestions = FormSuggestions()
        suggestions.subject = FormSubject(name: "Call <1>", questions: ["What is <needed>?", "By whom?"])
        let given = "call=c1&decided=call&answers.0.question=2&answers.0.text=Everybody"
        let page = try Self.page("submissions.receive", given, suggestions)
        #expect(page.contains("Question 1: What is &lt;needed&gt;?") && page.contains("<bdi>Call &lt;1&gt;</bdi>"))
        #expect(page.contains("name=\"answers.2.text\" dir=\"auto\">\nEverybody</textarea>"))
        #expect(
            !page.contains(#"name="answers.0.question""#) && page.contains(#"type="hidden" name="call" value="c1""#))
        #expect(!page.contains(#"id="f-call""#))

        let type = try Self.form("submissions.receive").type
        let typed = FormValues(
            EncodedPairs("answers.1.text=+&answers.2.text=Us&answers.3.question=&answers.3.text=x".utf8))
        let numbered = typed.numberingAnswers(of: type)
        #expect(numbered["answers.2.question"] == ["2"] && numbered["answers.1.question"].isEmpty)
        #expect(numbered["answers.3.question"] == [""])
    }
}
