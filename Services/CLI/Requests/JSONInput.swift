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
}
