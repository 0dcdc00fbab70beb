import SwiftSyntax

/// A public structure of the contract, as its declaration says it: what its initializer, its schema and its summary derive from.
struct Structure {
    /// With the names of the types that it stands in, e.g. `Page` or `ZoneRules.Period`.
    let name: String
    /// The names behind the colon, as written.
    let conformances: [String]
    /// The doc comment, its paragraphs joined by one space each.
    let comment: [String]
    let parameters: [String]
    let fields: [Field]
    /// Whether an initializer stands in the declaration, so that none is derived.
    let hasInitializer: Bool

    /// A stored property.
    struct Field {
        let name: String
        /// As written, optional or not.
        let type: String
        let comment: [String]
        /// What follows `=` in a variable's declaration.
        let preset: String?

        var isOptional: Bool { type.hasSuffix("?") }
        var wrapped: String { isOptional ? String(type.dropLast()) : type }
        /// Backticks are for the compiler, not for a key.
        var key: String { name.filter { $0 != "`" } }
    }

    var isRequest: Bool { conformances.contains("Request") }
    var carriesBytes: Bool { conformances.contains("CarriesBytes") }
    var describesItself: Bool { conformances.contains("SchemaDescribing") }
    /// Whether it travels as JSON.
    var isContract: Bool {
        !Set(conformances).isDisjoint(with: ["Request", "Event", "Codable", "Contract", "CarriesBytes"])
    }
}

/// A declaration that nothing can be derived from, with its place.
struct Misuse: CustomStringConvertible {
    let description: String
}

/// Finds the public structures of one file.
final class StructureReader: SyntaxVisitor {
    private(set) var structures: [Structure] = []
    private(set) var misuses: [Misuse] = []
    private var outer: [String] = []
    private let path: String
    private let converter: SourceLocationConverter

    init(path: String, source: SourceFileSyntax) {
        self.path = path
        converter = SourceLocationConverter(fileName: path, tree: source)
        super.init(viewMode: .sourceAccurate)
        walk(source)
    }

    override func visit(_ node: StructDeclSyntax) -> SyntaxVisitorContinueKind {
        outer.append(node.name.text)
        guard node.modifiers.contains(where: { $0.name.text == "public" }) else { return .visitChildren }
        structures.append(
            Structure(
                name: outer.joined(separator: "."),
                conformances: node.inheritanceClause?.inheritedTypes.map { $0.type.trimmedDescription } ?? [],
                comment: Comment.paragraphs(of: node.leadingTrivia),
                parameters: node.genericParameterClause?.parameters.map(\.name.text) ?? [],
                fields: fields(of: node),
                hasInitializer: node.memberBlock.members.contains { $0.decl.is(InitializerDeclSyntax.self) }))
        return .visitChildren
    }

    override func visitPost(_ node: StructDeclSyntax) { outer.removeLast() }

    override func visit(_ node: EnumDeclSyntax) -> SyntaxVisitorContinueKind {
        outer.append(node.name.text)
        return .visitChildren
    }

    override func visitPost(_ node: EnumDeclSyntax) { outer.removeLast() }

    private func fields(of node: StructDeclSyntax) -> [Structure.Field] {
        node.memberBlock.members.flatMap { member -> [Structure.Field] in
            if member.decl.is(IfConfigDeclSyntax.self) {
                report(member, "fields under #if are not read")
                return []
            }
            guard let variable = member.decl.as(VariableDeclSyntax.self), isStored(variable) else { return [] }
            return variable.bindings.compactMap { field(of: $0, in: variable) }
        }
    }

    private func isStored(_ variable: VariableDeclSyntax) -> Bool {
        let isStatic = variable.modifiers.contains { ["static", "lazy"].contains($0.name.text) }
        return !isStatic && variable.bindings.allSatisfy { $0.accessorBlock == nil }
    }

    private func field(of binding: PatternBindingSyntax, in variable: VariableDeclSyntax) -> Structure.Field? {
        let isConstant = variable.bindingSpecifier.text == "let"
        if isConstant, binding.initializer != nil { return nil }
        let name = binding.pattern.trimmedDescription
        guard let type = binding.typeAnnotation?.type.trimmedDescription else {
            report(binding, "`\(name)` must say its type: the derivation sees no inferred ones")
            return nil
        }
        return Structure.Field(
            name: name, type: type, comment: Comment.paragraphs(of: variable.leadingTrivia),
            preset: binding.initializer?.value.trimmedDescription)
    }

    private func report(_ node: some SyntaxProtocol, _ words: String) {
        let place = node.startLocation(converter: converter)
        misuses.append(Misuse(description: "\(path):\(place.line):\(place.column): error: \(words)"))
    }
}

/// The text of doc comments.
enum Comment {
    /// The paragraphs of the `///` lines directly above a declaration, each on one line.
    static func paragraphs(of trivia: Trivia) -> [String] {
        var lines: [String] = []
        for piece in trivia {
            switch piece {
            case .docLineComment(let text): lines.append(String(text.dropFirst(3)).trimmed)
            case .newlines(let count) where count > 1: lines = []
            default: break
            }
        }
        return lines.split(separator: "", omittingEmptySubsequences: true).map { $0.joined(separator: " ") }
            .filter { !$0.hasPrefix("- Throws:") }
    }
}

extension String {
    var trimmed: String {
        var text = Substring(self)
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
