import FileTypes
import Models
import Testing

/// A file as somebody may bring it, and what is to become of it.
struct FileCase: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]

    init(_ name: String, _ bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }

    var testDescription: String { name }

    /// - Returns: why it is refused; nil where it is taken.
    func refusal() async throws -> ProblemText? {
        do {
            _ = try await FileInspection.type(of: Held(bytes))
            return nil
        } catch let refused as FileInspection.Refused {
            return refused.text
        }
    }

    /// - Returns: its type, or why it is refused.
    func outcome() async throws -> (type: FileType?, refusal: String) {
        do {
            return (try await FileInspection.type(of: Held(bytes)), "")
        } catch let refused as FileInspection.Refused {
            return (nil, refused.description)
        }
    }
}

/// A file in memory that counts on being asked for what it has.
struct Held: SlicedFile {
    let content: [UInt8]

    init(_ content: [UInt8]) { self.content = content }

    var size: Int { content.count }

    func bytes(in range: Range<Int>) async throws -> [UInt8] {
        #expect(range.count <= FileInspection.largestRead)
        return Array(content[range])
    }
}
