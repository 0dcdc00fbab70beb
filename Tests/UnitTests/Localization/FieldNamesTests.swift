import Models
import Testing

@testable import Localization

@Suite("What fields are called, and what to write into them") struct FieldNamesTests {
    @Test("Every field of what people send and read has a name")
    func fields() {
        let fields = Catalogue.requests.flatMap { Catalogue.schemas(of: $0).flatMap(\.placedFields) }
        let missing = Set(fields.map(\.field.name)).filter { FieldNames.name(of: $0, in: .english) == nil }
        #expect(missing.isEmpty)
        #expect(Set(FieldNames.names.keys).subtracting(fields.map(\.field.name)).isEmpty, "are no fields")
    }

    @Test("A field that is called otherwise within some types stands in these")
    func variants() {
        let fields = Catalogue.requests.flatMap { Catalogue.schemas(of: $0).flatMap(\.placedFields) }
        let known = Set(fields.map { "\($0.type ?? "").\($0.field.name)" })
        for variant in FieldNames.variants {
            for type in variant.types {
                #expect(known.contains("\(type).\(variant.field)"), "\(type).\(variant.field)")
            }
            #expect(FieldNames.names[variant.field] != variant.texts, "\(variant.field)")
        }
        #expect(FieldNames.name(of: "to", in: .english) == "To")
        #expect(FieldNames.name(of: "to", within: "MoveProposal", in: .english) == "New status")
        #expect(FieldNames.name(of: "to", within: "DraftNotification", in: .english) == "To")
    }

    @Test("Hints are for fields of commands")
    func hintedFields() {
        var known: Set<String> = []
        for command in Catalogue.commands {
            for field in command.acceptedSchema.placedFields.map(\.field.name) {
                known.formUnion([field, "\(command.definition.name).\(field)"])
            }
        }
        #expect(Set(FieldHints.hints.keys).subtracting(known).isEmpty)
        #expect(FieldHints.hints.count > 80)
    }

    @Test("Hints are sentences, and say nothing of patterns and programs")
    func hints() {
        for (field, texts) in FieldHints.hints {
            for text in texts {
                #expect(["\u{2E}", "。"].contains(text.filter { !"»”".contains($0) }.suffix(1)), "\(field): \(text)")
                #expect(!text.contains(/\b(?:JSON|UUID|API|ID|null)\b|[\[\]{}^$*`\\]/), "\(field): \(text)")
            }
        }
    }

    @Test("A hint for one request comes before that for its field anywhere")
    func reading() {
        let move = RequestName(rawValue: "proposals.move")
        #expect(FieldHints.hint(for: "reason", of: move, in: .english) == "Needed for a withdrawal.")
        let drop = RequestName(rawValue: "submissions.points.withdraw")
        #expect(FieldHints.hint(for: "reason", of: drop, in: .english)?.hasPrefix("A sentence or two.") == true)
        #expect(FieldHints.hint(for: "title", of: drop, in: .english) == nil)
    }
}
