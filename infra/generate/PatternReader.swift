import SwiftSyntax

/// Collects the patterns of the texts of problems in one file.
final class PatternReader: SyntaxVisitor {
    private(set) var patterns: Set<String> = []
    private(set) var misuses: [Misuse] = []
    private let places: ProblemTextPlaces
    private let path: String
    private let converter: SourceLocationConverter

    init(path: String, source: SourceFileSyntax, places: ProblemTextPlaces) {
        self.path = path
        self.places = places
        converter = SourceLocationConverter(fileName: path, tree: source)
        super.init(viewMode: .sourceAccurate)
        walk(source)
    }

    override func visit(_ node: FunctionCallExprSyntax) -> SyntaxVisitorContinueKind {
        let arguments = Array(node.arguments)
        let labels = arguments.map { $0.label?.text ?? "_" }
        for callable in called(node.calledExpression) {
            guard let parameters = callable.parameters(of: labels) else { continue }
            for (argument, parameter) in zip(arguments, parameters) where callable.texts.contains(parameter) {
                collect(argument.expression)
            }
        }
        return .visitChildren
    }

    override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind {
        if let type = node.signature.returnClause?.type, isText(type), let body = node.body { collect(body.statements) }
        return .visitChildren
    }

    override func visit(_ node: FunctionParameterSyntax) -> SyntaxVisitorContinueKind {
        if isText(node.type), let preset = node.defaultValue?.value { collect(preset) }
        return .visitChildren
    }

    override func visit(_ node: PatternBindingSyntax) -> SyntaxVisitorContinueKind {
        guard let type = node.typeAnnotation?.type, isText(type) else { return .visitChildren }
        if let value = node.initializer?.value { collect(value) }
        if case .getter(let statements)? = node.accessorBlock?.accessors { collect(statements) }
        if case .accessors(let accessors)? = node.accessorBlock?.accessors {
            for accessor in accessors { accessor.body.map { collect($0.statements) } }
        }
        return .visitChildren
    }

    /// `figure = "…"` after `let figure: ProblemText`.
    override func visit(_ node: InfixOperatorExprSyntax) -> SyntaxVisitorContinueKind {
        guard node.operator.is(AssignmentExprSyntax.self), let name = node.leftOperand.as(DeclReferenceExprSyntax.self),
            isDeclaredText(name)
        else { return .visitChildren }
        collect(node.rightOperand)
        return .visitChildren
    }

    private func isText(_ type: TypeSyntax) -> Bool { ProblemTextPlaces.isText(type.trimmedDescription) }

    private func isDeclaredText(_ name: DeclReferenceExprSyntax) -> Bool {
        var scope = Syntax(name).parent
        while let node = scope {
            if let statements = node.as(CodeBlockItemListSyntax.self) {
                for case let variable? in statements.map({ $0.item.as(VariableDeclSyntax.self) }) {
                    for binding in variable.bindings
                    where binding.pattern.trimmedDescription == name.baseName.text
                        && binding.typeAnnotation.map({ isText($0.type) }) == true
                    {
                        return true
                    }
                }
            }
            scope = node.parent
        }
        return false
    }

    private func called(_ expression: ExprSyntax) -> [ProblemTextPlaces.Callable] {
        let name = name(of: expression)
        if name == "init" || name == "Self" { return places.initializers(of: nil) }
        return name.first?.isUppercase == true ? places.initializers(of: name) : places.callables[name] ?? []
    }

    /// The last name of what is called.
    private func name(of called: ExprSyntax) -> String {
        if let member = called.as(MemberAccessExprSyntax.self) { return member.declName.baseName.text }
        if let generic = called.as(GenericSpecializationExprSyntax.self) { return name(of: generic.expression) }
        return called.as(DeclReferenceExprSyntax.self)?.baseName.text ?? ""
    }

    /// What a body returns.
    private func collect(_ statements: CodeBlockItemListSyntax) {
        if let last = statements.last, case .expr(let value) = last.item { collect(value) }
        if let last = statements.last?.item.as(ExpressionStmtSyntax.self) { collect(last.expression) }
        let returned = ReturnReader(statements)
        for value in returned.values { collect(value) }
    }

    private func collect(_ expression: ExprSyntax) {
        if let literal = expression.as(StringLiteralExprSyntax.self) { return collect(literal) }
        if let ternary = expression.as(TernaryExprSyntax.self) {
            collect(ternary.thenExpression)
            return collect(ternary.elseExpression)
        }
        // The compiler takes no text that is put together of others by `+`.
        if let infix = expression.as(InfixOperatorExprSyntax.self), infix.operator.trimmedDescription == "??" {
            collect(infix.leftOperand)
            return collect(infix.rightOperand)
        }
        if let choice = expression.as(SwitchExprSyntax.self) {
            for case .switchCase(let one) in choice.cases { collect(one.statements) }
        } else if let choice = expression.as(IfExprSyntax.self) {
            collect(choice.body.statements)
            if case .ifExpr(let other)? = choice.elseBody { collect(ExprSyntax(other)) }
            if case .codeBlock(let block)? = choice.elseBody { collect(block.statements) }
        } else if let array = expression.as(ArrayExprSyntax.self) {
            for element in array.elements { collect(element.expression) }
        } else if let table = expression.as(DictionaryExprSyntax.self) {
            if case .elements(let elements) = table.content { for element in elements { collect(element.value) } }
        } else if let tuple = expression.as(TupleExprSyntax.self) {
            for element in tuple.elements { collect(element.expression) }
        } else if let call = expression.as(FunctionCallExprSyntax.self),
            ["map", "flatMap"].contains(name(of: call.calledExpression))
        {
            call.trailingClosure.map { collect($0.statements) }
        } else if let attempt = expression.as(TryExprSyntax.self) {
            collect(attempt.expression)
        }
    }

    private func collect(_ literal: StringLiteralExprSyntax) {
        var pattern = ""
        var count = 0
        for segment in literal.segments {
            if let text = segment.as(StringSegmentSyntax.self) {
                let words = Self.unescaped(text.content.text)
                if words.contains("{") || words.contains("}") { report(literal, "a text has no braces of its own") }
                pattern += words
            } else if let place = segment.as(ExpressionSegmentSyntax.self) {
                pattern += "{\(count)}"
                count += 1
                for argument in place.expressions where argument.label?.text != "field" {
                    checkPlace(argument.expression)
                }
            }
        }
        if pattern.contains(where: \.isLetter) { patterns.insert(pattern) }
    }

    /// A value is no words of English, which other languages could not have: these are a text of their own.
    private func checkPlace(_ value: ExprSyntax) {
        guard let literal = value.as(StringLiteralExprSyntax.self),
            literal.trimmedDescription.contains(where: \.isLetter)
        else { return }
        report(literal, "words in the place of a value")
    }

    private static func unescaped(_ text: String) -> String {
        text.replacing("\\\n", with: "").replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
    }

    private func report(_ node: some SyntaxProtocol, _ words: String) {
        let place = node.startLocation(converter: converter)
        misuses.append(Misuse(description: "\(path):\(place.line):\(place.column): error: \(words)"))
    }
}

/// Finds what a body returns, but for what functions and closures in it do.
private final class ReturnReader: SyntaxVisitor {
    private(set) var values: [ExprSyntax] = []

    init(_ statements: CodeBlockItemListSyntax) {
        super.init(viewMode: .sourceAccurate)
        walk(statements)
    }

    override func visit(_ node: ReturnStmtSyntax) -> SyntaxVisitorContinueKind {
        if let value = node.expression { values.append(value) }
        return .skipChildren
    }

    override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
    override func visit(_ node: ClosureExprSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
}
