internal import ArgumentParser
internal import Foundation
internal import Messaging
internal import Models

/// What is typed for a field. Where it holds JSON or running text, `@FILE` stands for what is in a file and `-` for standard
/// input; `@@` begins a text with the sign itself. JSON is typed as it is.
struct FieldInput {
    private let field: SchemaKind.Field
    private let flag: String

    init(_ field: SchemaKind.Field) {
        self.field = field
        flag = "--\(RequestWords.flag(of: field.name))"
    }

    /// - Returns: the value of a field that holds JSON; nil for another, which is read from ``texts(_:)``.
    /// - Throws: `ValidationError` for what is no JSON, with the shape that it has to have.
    func json(from texts: [String]) throws -> JSONValue? {
        guard field.schema.holdsJSON else { return nil }
        let values = try texts.map { text in
            let content = try content(of: text)
            guard let value = try? JSON.decode(JSONValue.self, from: Array(content.utf8)) else {
                throw ValidationError("\(flag) is no JSON. It takes: \(JSONShape.text(of: field.schema))")
            }
            return value
        }
        guard case .array(let element) = field.schema.kind else {
            guard let value = values.last, values.count == 1 else { throw ValidationError("\(flag) is given twice") }
            return value
        }
        // The flag may be given once with a list, or once for each entry.
        return .array(
            values.flatMap { value -> [JSONValue] in
                if case .array(let items) = value, !element.isList { items } else { [value] }
            })
    }

    /// The texts of a field of which files may hold the text.
    ///
    /// - Throws: `ValidationError` where a file cannot be read, or its name alone is given for its text.
    func texts(_ texts: [String]) throws -> [String] {
        guard field.schema.isRunningText else { return texts }
        return try texts.map { text in
            guard !text.hasPrefix("@"), text != "-" else { return try content(of: text) }
            guard !text.contains(where: \.isWhitespace), isFile(text) else { return text }
            throw ValidationError("“\(text)” is a file here. \(flag) @\(text) gives what is in it")
        }
    }

    private func isFile(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
    }

    private func content(of text: String) throws -> String {
        if text.hasPrefix("@@") { return String(text.dropFirst()) }
        guard text == "-" || text.hasPrefix("@") else { return text }
        let name = text == "-" ? "standard input" : "the file \(text.dropFirst())"
        guard let data = TypedFile.data(of: text == "-" ? text : String(text.dropFirst())) else {
            throw ValidationError("\(flag): \(name) cannot be read")
        }
        guard let content = String(validating: data, as: UTF8.self) else {
            throw ValidationError("\(flag): \(name) is no text in UTF-8")
        }
        return content.line
    }
}

extension String {
    /// Without the end of the last line.
    fileprivate var line: String { hasSuffix("\n") ? String(dropLast()) : self }
}

extension Schema {
    fileprivate var isList: Bool { if case .array = kind { true } else { false } }

    /// Whether a value of it has parts that have names.
    var holdsJSON: Bool {
        switch kind {
        case .object, .map: true
        case .array(let element): element.holdsJSON || element.isList
        case .string, .integer, .number, .boolean: false
        }
    }

    /// Whether a value of it may have many lines.
    var isRunningText: Bool { kind == .string && (maximumLength ?? 0) > Line.maximumLength }
}
