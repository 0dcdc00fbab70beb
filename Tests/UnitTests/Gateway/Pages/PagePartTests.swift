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
            ("", ""), ("Chile", "Chile"), ("Ελλάδα 中文 🏔", "Ελλάδα 中文 🏔"), ("a < b > c", "a &lt; b &gt; c"),
            ("&amp;", "&amp;amp;"), (#"<a href="x" title='y'>é"#, "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;é"),
        ])
    func escaped(_ text: String, _ written: String) { #expect(text.escapedForHTML == written) }

    @Test("A part of a list says every member that it has, and no other; one without a value hides what is further out")
    func listed() {
        let parts: [any ListedPart] = [
            FormField.Option(id: "a", value: "b", words: "c", isChosen: true),
            FormSuggestions.Option(value: "a", words: "b", id: "c"), FormSuggestions.Option(value: "a"),
        ]
        for part in parts {
            for member in Mirror(reflecting: part).children {
                let name = member.label ?? ""
                #expect(part.child(named: name) != nil, "\(type(of: part)).\(name)")
            }
            #expect(part.child(named: "label") == nil)
        }
    }

    @Test("Texts, what is missing, and lists of parts are shown as they are")
    func shown() throws {
        struct Outer: PagePart {
            let text: String
            let missing: String?
            let options: [FormField.Option]
            let tags: [StatusTag]
        }
        let part = Outer(
            text: "a < b", missing: nil,
            options: [FormField.Option(id: "1", value: "x&y", words: "words", isChosen: true)],
            tags: [StatusTag("proposed", .wait)])
        let template = try MustacheTemplate(
            string: "{{text}} {{^missing}}none{{/missing}}{{#options}} {{value}}{{#isChosen}}!{{/isChosen}} {{text}}"
                + "{{/options}}{{#tags}} {{shape}} {{words}}{{/tags}}{{#text}} {{.}} {{text}}{{/text}}")
        #expect(
            template.render(ShownPart(part)) == "a &lt; b none x&amp;y! a &lt; b wait Proposed a &lt; b a &lt; b")
    }
}
