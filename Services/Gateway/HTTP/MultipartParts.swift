internal import Models
internal import NIOCore

/// Reads a body of `multipart/form-data` (RFC 7578) part by part as it comes in: no more of it is held than what one read brings,
/// however large a file is.
struct MultipartParts<Body: AsyncSequence> where Body.Element == ByteBuffer {
    private var source: Body.AsyncIterator
    /// What has come in and is not handed over yet. The first delimiter begins with a line's end that is not sent.
    private var held = MultipartForm.lineEnd
    private let delimiter: [UInt8]
    /// Whether the content of a part is being read. What stands before the first part is passed over as one.
    private var isInside = true

    init(_ body: Body, _ form: MultipartForm) {
        source = body.makeAsyncIterator()
        delimiter = form.delimiter
    }

    /// Passes over what is left of the part before.
    ///
    /// - Returns: nil behind the last part.
    /// - Throws: `malformed` for a body that is not as the standard has it, or breaks off.
    mutating func next() async throws -> MultipartHead? {
        while try await bytes() != nil {}
        guard try await opens() else { return nil }
        let lines = try await headLines()
        isInside = true
        return try MultipartHead(lines)
    }

    /// - Returns: the next bytes of the part; nil at its end.
    mutating func bytes() async throws -> [UInt8]? {
        guard isInside else { return nil }
        while true {
            if let end = held.place(of: delimiter) {
                guard end == 0 else { return take(end) }
                held.removeFirst(delimiter.count)
                isInside = false
                return nil
            }
            // The beginning of a delimiter may stand at the end.
            let sure = held.count - delimiter.count + 1
            if sure > 0 { return take(sure) }
            try await more()
        }
    }

    /// Whether another part follows a delimiter.
    private mutating func opens() async throws -> Bool {
        while held.count < 2 { try await more() }
        if held.starts(with: [UInt8(ascii: "-"), UInt8(ascii: "-")]) { return false }
        guard try await line().allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) else {
            throw MultipartForm.malformed
        }
        return true
    }

    private mutating func headLines() async throws -> [String] {
        var lines: [String] = []
        while true {
            let line = try await line()
            if line.isEmpty { return lines }
            lines.append(String(decoding: line, as: UTF8.self))
            guard lines.count <= MultipartForm.mostLines else { throw MultipartForm.malformed }
        }
    }

    private mutating func line() async throws -> [UInt8] {
        while true {
            if let end = held.place(of: MultipartForm.lineEnd) {
                let line = take(end)
                held.removeFirst(MultipartForm.lineEnd.count)
                return line
            }
            guard held.count <= MultipartForm.longestLine else { throw MultipartForm.malformed }
            try await more()
        }
    }

    private mutating func take(_ count: Int) -> [UInt8] {
        let taken = Array(held.prefix(count))
        held.removeFirst(count)
        return taken
    }

    private mutating func more() async throws {
        let buffer: ByteBuffer?
        do { buffer = try await source.next(isolation: #isolation) } catch { throw RequestBodies.brokenOff }
        guard let buffer else { throw MultipartForm.malformed }
        held += buffer.readableBytesView
    }
}

/// How a form with files is written (RFC 7578; the HTML standard says how browsers write names).
struct MultipartForm: Equatable {
    /// Stands between parts, the end of the line before it included.
    let delimiter: [UInt8]

    static let lineEnd = Array("\r\n".utf8)
    fileprivate static let mostLines = 20
    fileprivate static let longestLine = 8 << 10
    static let malformed = Rejection(.malformed, detail: "The body is not a form as multipart/form-data has it.")

    /// - Parameter field: `Content-Type`.
    /// - Returns: nil for what is no such form, or names no boundary.
    init?(contentType field: String?) {
        guard let field, field.lowercased().hasPrefix("multipart/form-data"),
            let match = field.firstMatch(
                of: /;\s*boundary=(?:"([^"\\\r\n]{1,70})"|([^\s;"]{1,70}))\s*(?:;|$)/.ignoresCase()),
            let boundary = match.1 ?? match.2
        else { return nil }
        delimiter = Self.lineEnd + Array("--\(boundary)".utf8)
    }
}

/// What a part of a form says of itself before its content.
struct MultipartHead: Equatable {
    /// Of the input.
    let name: String
    /// Empty for an input of files in which none was chosen; nil for every other input.
    let fileName: String?

    init(name: String, fileName: String? = nil) { (self.name, self.fileName) = (name, fileName) }

    fileprivate init(_ lines: [String]) throws {
        for line in lines {
            guard let match = line.wholeMatch(of: /Content-Disposition:\s*form-data(;.*)/.ignoresCase()),
                let name = Self.parameter("name", in: match.1)
            else { continue }
            self.init(name: name, fileName: Self.parameter("filename", in: match.1))
            return
        }
        throw MultipartForm.malformed
    }

    /// Browsers escape what would end the value, and nothing else.
    private static func parameter(_ name: String, in text: Substring) -> String? {
        for match in text.matches(of: /;\s*([A-Za-z*]+)="([^"]*)"/) where match.1.lowercased() == name {
            return String(match.2).replacing("%22", with: "\"").replacing("%0D", with: "\r").replacing(
                "%0A", with: "\n")
        }
        return nil
    }
}

extension [UInt8] {
    /// Where a sequence of bytes begins for the first time.
    fileprivate func place(of wanted: [UInt8]) -> Int? {
        guard let first = wanted.first else { return nil }
        var from = startIndex
        while let place = self[from...].firstIndex(of: first), place + wanted.count <= endIndex {
            if self[place..<(place + wanted.count)].elementsEqual(wanted) { return place }
            from = place + 1
        }
        return nil
    }
}
