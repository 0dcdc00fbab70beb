internal import ArgumentParser
internal import Foundation
internal import Messaging
internal import Models

/// The fields of a request, given as JSON on the command line or on standard input.
enum JSONInput {
    static func members(_ text: String) throws -> [String: JSONValue] {
        let bytes = text == "-" ? Array(FileHandle.standardInput.readDataToEndOfFile()) : Array(text.utf8)
        guard let members = try? JSON.decode([String: JSONValue].self, from: bytes) else {
            throw ValidationError("--json is no JSON object")
        }
        return members
    }

    /// - Parameter path: that of a file, or `-` for standard input.
    static func members(of path: String) throws -> [String: JSONValue] {
        let data =
            path == "-"
            ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: path)
        guard let data else { throw ValidationError("\(path) cannot be read") }
        guard let members = try? JSON.decode([String: JSONValue].self, from: Array(data)) else {
            throw ValidationError("\(path) is no JSON object")
        }
        return members
    }
}
