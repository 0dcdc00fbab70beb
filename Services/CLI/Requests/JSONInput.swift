internal import ArgumentParser
internal import Foundation
internal import Messaging
internal import Models

/// The fields of a request, given as JSON on the command line or on standard input.
enum JSONInput {
    static func members(_ text: String) throws -> [String: JSONValue] {
        try members(in: text == "-" ? TypedFile.data(of: text) ?? Data() : Data(text.utf8), "--json")
    }

    /// - Parameter path: that of a file, or `-` for standard input.
    static func members(of path: String) throws -> [String: JSONValue] {
        guard let data = TypedFile.data(of: path) else { throw ValidationError("\(path) cannot be read") }
        return try members(in: data, path)
    }

    private static func members(in data: Data, _ name: String) throws -> [String: JSONValue] {
        guard let members = try? JSON.decode([String: JSONValue].self, from: Array(data)) else {
            throw ValidationError("\(name) is no JSON object")
        }
        return members
    }
}
