import Localization
import Models
import Testing

@testable import Gateway

@Suite("The templates of the pages") struct TemplateTests {
    private static let sources = PageLibrary.sources.mapValues { String(decoding: $0, as: UTF8.self) }

    @Test("All of them can be read")
    func readable() throws { _ = try PageLibrary() }

    @Test("What they take in is there, and so is every text that they name")
    func complete() throws {
        let parts = #/\{\{[<>]\s*([\w-]+)\s*\}\}/#
        let texts = #/\{\{t\.(\w+)\}\}/#
        var named = 0
        for (name, source) in Self.sources {
            for match in source.matches(of: parts) {
                #expect(Self.sources[String(match.1)] != nil, "\(name): \(match.1)")
            }
            for match in source.matches(of: texts) {
                #expect(PageLibrary.text(match.1, in: .english) != nil, "\(name): \(match.1)")
                named += 1
            }
        }
        #expect(named > 20)
    }

    @Test("None turns escaping off, and none has a style or a script of its own")
    func safe() {
        for (name, source) in Self.sources {
            for opening in ["{{{", "{{&", "{{%", "{{="] { #expect(!source.contains(opening), "\(name): \(opening)") }
            #expect(!source.contains("style=") && !source.contains("<script>") && !source.contains(" on"), "\(name)")
        }
    }

    @Test("The style sheet knows the beginning and the end of a line, and no left and right")
    func logical() {
        let css = String(decoding: PackageResources.npp16_css, as: UTF8.self)
        let sides = #/(?:^|[\s;{])(?:margin|padding|border)?-?(?:left|right)\s*:|text-align:\s*(?:left|right)/#
        #expect(css.firstMatch(of: sides) == nil)
    }
}
