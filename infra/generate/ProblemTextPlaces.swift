import SwiftSyntax

/// Where a literal is the text of a problem: the parameters, the results and the variables of the type `ProblemText`.
struct ProblemTextPlaces {
    /// By the name that is called, the labels of all its parameters and which of them are such texts. An initializer is called
    /// by the name of its type.
    private(set) var callables: [String: [Callable]] = [:]
    /// The types for which other names stand.
    private var aliases: [String: String] = [:]

    struct Callable {
        let labels: [String]
        let texts: Set<Int>

        /// Which parameter each of the labels of a call is for; nil where the call is of something else.
        func parameters(of call: [String]) -> [Int]? {
            var found: [Int] = []
            var next = 0
            for label in call {
                guard let place = labels[next...].firstIndex(of: label) else {
                    // A parameter that takes several.
                    guard label == "_", let last = found.last else { return nil }
                    found.append(last)
                    continue
                }
                found.append(place)
                next = place + 1
            }
            return found
        }
    }

    /// - Parameter type: of what is made, in whatever words; nil for any type.
    func initializers(of type: String?) -> [Callable] {
        guard let type else { return callables.filter { $0.key.first?.isUppercase == true }.flatMap(\.value) }
        return callables[aliases[type] ?? type] ?? []
    }

    mutating func alias(_ name: String, of type: String) { aliases[name] = Self.simple(type) }

    /// `Outer.Type<Item>` is called `Type`.
    static func simple(_ type: String) -> String {
        let bare = type.prefix { $0 != "<" }
        return String(bare.split(separator: ".").last ?? bare)
    }

    mutating func add(_ name: String, _ parameters: [(label: String, type: String)]) {
        let texts = parameters.indices.filter { Self.isText(parameters[$0].type) }
        guard !texts.isEmpty else { return }
        callables[name, default: []].append(Callable(labels: parameters.map(\.label), texts: Set(texts)))
    }

    /// `ProblemText`, `ProblemText?`, `[ProblemText]` and `[Key: ProblemText]`.
    static func isText(_ type: String) -> Bool {
        let bare = type.filter { !"?[]".contains($0) }
        return bare == "ProblemText" || bare.hasSuffix(": ProblemText")
    }
}

/// Finds the ``ProblemTextPlaces`` of one file.
final class ProblemTextPlaceReader: SyntaxVisitor {
    private(set) var places: ProblemTextPlaces
    private var outer: [String] = []

    init(_ source: SourceFileSyntax, after places: ProblemTextPlaces) {
        self.places = places
        super.init(viewMode: .sourceAccurate)
        walk(source)
    }

    override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind {
        places.add(node.name.text, parameters(of: node.signature.parameterClause))
        return .visitChildren
    }

    override func visit(_ node: InitializerDeclSyntax) -> SyntaxVisitorContinueKind {
        places.add(outer.last ?? "", parameters(of: node.signature.parameterClause))
        return .visitChildren
    }

    override func visit(_ node: TypeAliasDeclSyntax) -> SyntaxVisitorContinueKind {
        places.alias(node.name.text, of: node.initializer.value.trimmedDescription)
        return .skipChildren
    }

    override func visit(_ node: EnumDeclSyntax) -> SyntaxVisitorContinueKind { enter(node.name.text) }
    override func visit(_ node: ClassDeclSyntax) -> SyntaxVisitorContinueKind { enter(node.name.text) }
    override func visit(_ node: ExtensionDeclSyntax) -> SyntaxVisitorContinueKind {
        enter(ProblemTextPlaces.simple(node.extendedType.trimmedDescription))
    }

    override func visitPost(_ node: EnumDeclSyntax) { outer.removeLast() }
    override func visitPost(_ node: ClassDeclSyntax) { outer.removeLast() }
    override func visitPost(_ node: ExtensionDeclSyntax) { outer.removeLast() }
    override func visitPost(_ node: StructDeclSyntax) { outer.removeLast() }

    private func enter(_ name: String) -> SyntaxVisitorContinueKind {
        outer.append(name)
        return .visitChildren
    }

    /// With the initializer that the compiler makes.
    override func visit(_ node: StructDeclSyntax) -> SyntaxVisitorContinueKind {
        let properties = node.memberBlock.members.compactMap { $0.decl.as(VariableDeclSyntax.self) }
            .flatMap { Array($0.bindings) }
            .filter { $0.accessorBlock == nil }
            .map { ($0.pattern.trimmedDescription, $0.typeAnnotation?.type.trimmedDescription ?? "") }
        places.add(node.name.text, properties)
        return enter(node.name.text)
    }

    override func visit(_ node: EnumCaseElementSyntax) -> SyntaxVisitorContinueKind {
        let parameters = node.parameterClause?.parameters.map { parameter in
            (parameter.firstName?.text ?? "_", parameter.type.trimmedDescription)
        }
        places.add(node.name.text, parameters ?? [])
        return .visitChildren
    }

    private func parameters(of clause: FunctionParameterClauseSyntax) -> [(label: String, type: String)] {
        clause.parameters.map { ($0.firstName.text, $0.type.trimmedDescription) }
    }
}
