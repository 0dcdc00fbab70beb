import SwiftSyntax

/// Finds the public types of one file that wrap a text or a number, and say so by their conformance.
final class StoredValueReader: SyntaxVisitor {
    /// With the names of the types that they stand in.
    private(set) var names: Set<String> = []
    private var outer: [String] = []

    private static let wrappers: Set = ["Word", "Code", "ValidatedText", "ValidatedNumber", "ProcessKey"]

    init(source: SourceFileSyntax) {
        super.init(viewMode: .sourceAccurate)
        walk(source)
    }

    override func visit(_ node: StructDeclSyntax) -> SyntaxVisitorContinueKind {
        enter(node.name.text, node.inheritanceClause)
    }

    override func visit(_ node: EnumDeclSyntax) -> SyntaxVisitorContinueKind {
        enter(node.name.text, node.inheritanceClause)
    }

    override func visit(_ node: ExtensionDeclSyntax) -> SyntaxVisitorContinueKind {
        outer.append(node.extendedType.trimmedDescription)
        return .visitChildren
    }

    override func visitPost(_ node: StructDeclSyntax) { outer.removeLast() }
    override func visitPost(_ node: EnumDeclSyntax) { outer.removeLast() }
    override func visitPost(_ node: ExtensionDeclSyntax) { outer.removeLast() }

    private func enter(_ name: String, _ clause: InheritanceClauseSyntax?) -> SyntaxVisitorContinueKind {
        outer.append(name)
        let conformances = clause?.inheritedTypes.map { $0.type.trimmedDescription } ?? []
        if !Self.wrappers.isDisjoint(with: conformances) { names.insert(outer.joined(separator: ".")) }
        return .visitChildren
    }
}
