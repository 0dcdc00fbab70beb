import Localization
import Models
import Mustache
import Testing

@testable import Gateway

@Suite("Parts of pages")
struct PagePartTests {
    @Test(
        "What stands in a template is escaped",
        arguments: [
            ("", ""), ("Chile", "Chile"), ("<", "&lt;"), ("l'", "l&#39;"), ("Ελλάδα 中文 🏔", "Ελλάδα 中文 🏔"),
            ("a < b > c", "a &lt; b &gt; c"),
            ("&amp;", "&amp;amp;"), (#"<a href="x" title='y'>é"#, "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;é"),
        ])
    func escaped(_ text: String, _ written: String) { #expect(text.escapedForHTML == written) }

    @Test("A combining mark makes no other character of a sign that is escaped", arguments: LanguageTag.allCases)
    func combined(_ language: LanguageTag) throws {
        let text = "x\"\u{301} y='1' <\u{338}b>"
        let page = SearchPage(text, [(.areaActions, nil, nil)], example: "NPP1", try ProposalSamples.reader(language))
        let html = try PageLibrary().render(page)
        #expect(html.contains("value=\"x&quot;\u{301} y=&#39;1&#39; &lt;\u{338}b&gt;\""))
        #expect(!html.utf8Contains("\"\u{301}") && !html.utf8Contains("<\u{338}"))
    }

    @Test("A part of a list says every member that it has, and no other")
    func listed() {
        let parts: [any ListedPart] = [
            FormField.Option(id: "a", value: "b", words: "c", isChosen: true),
            FormSuggestions.Option(value: "a", words: "b", id: "c"), FormSuggestions.Option(value: "a"),
        ]
        for part in parts {
            for member in Mirror(reflecting: part).children {
                let name = member.label ?? ""
                let said = part.child(named: name).map { "\($0)" }
                #expect(said == "\(ShownPart.shown(member.value))", "\(type(of: part)).\(name)")
            }
            for name in ["label", "", "Value"] { #expect(part.child(named: name) == nil) }
        }
    }

    @Test("A member without a value hides one of the same name further out")
    func hidden() throws {
        struct Outer: PagePart {
            let words: String
            let options: [FormSuggestions.Option]
        }
        let part = Outer(
            words: "outer",
            options: [FormSuggestions.Option(value: "1"), FormSuggestions.Option(value: "2", words: "inner")])
        let template = try MustacheTemplate(string: "{{#options}}{{value}}[{{words}}]{{/options}}")
        #expect(template.render(ShownPart(part)) == "1[]2[inner]")
    }

    @Test("Texts, what is missing, and lists of parts are shown as they are")
    func shown() throws {
        struct Outer: PagePart {
            let text: String
            let missing: String?
            let options: [FormField.Option]
            let tags: [StatusTag]
            let steps: [String]
        }
        let part = Outer(
            text: "a < b", missing: nil,
            options: [FormField.Option(id: "1", value: "x&y", words: "words", isChosen: true)],
            tags: [StatusTag("proposed", .wait)], steps: ["<1>", "2"])
        let template = try MustacheTemplate(
            string: "{{text}} {{^missing}}none{{/missing}}{{#options}} {{value}}{{#isChosen}}!{{/isChosen}} {{text}}"
                + "{{/options}}{{#tags}} {{shape}} {{words}}{{/tags}}{{#text}} {{.}} {{text}}{{/text}}"
                + "{{#steps}} {{.}}{{/steps}}")
        #expect(
            template.render(ShownPart(part))
                == "a &lt; b none x&amp;y! a &lt; b wait Proposed a &lt; b a &lt; b &lt;1&gt; 2")
    }
}

extension String {
    fileprivate func utf8Contains(_ text: String) -> Bool { Array(utf8).contains(Array(text.utf8)) }
}
