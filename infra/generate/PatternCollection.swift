import SwiftOperators
import SwiftParser
import SwiftSyntax

/// The patterns of all texts of problems in the sources.
struct PatternCollection {
    private(set) var patterns: Set<String> = []
    private(set) var misuses: [Misuse] = []

    init(files: [(path: String, text: String)]) {
        let concerned = files.filter { $0.text.contains("\"") || $0.text.contains("ProblemText") }
        let sources = concerned.map { ($0.path, Self.parsed($0.text)) }
        let places = sources.reduce(into: ProblemTextPlaces()) { places, file in
            places = ProblemTextPlaceReader(file.1, after: places).places
        }
        for (path, source) in sources {
            let reader = PatternReader(path: path, source: source, places: places)
            patterns.formUnion(reader.patterns)
            misuses += reader.misuses
        }
    }

    /// With its operators in their order, so that `a ? b : c` is one expression.
    private static func parsed(_ text: String) -> SourceFileSyntax {
        let source = Parser.parse(source: text)
        return OperatorTable.standardOperators.foldAll(source) { _ in }.as(SourceFileSyntax.self) ?? source
    }

    /// The derived file.
    var text: String {
        let lines = patterns.sorted().map { "        \(Text.literal([$0])),\n" }.joined()
        return """
            /// The patterns of all texts of problems that the services have.
            enum RefusalPatterns {
                static let all: [String] = [
            \(lines)    ]
            }

            """
    }
}
