internal import Foundation
internal import Synchronization

/// What goes out and comes in while one request is under way.
///
/// libcurl calls it on the thread that performs the request, one call after another; only the wish to stop comes from
/// elsewhere, and is a value of its own with a lock: hence `@unchecked`.
final class WebExchange: @unchecked Sendable {
    private let outgoing: Outgoing
    private let take: (@Sendable ([UInt8]) throws -> Void)?
    private let limit: Int
    private var status = 0
    private var headers: [(name: String, value: String)] = []
    private var body: [UInt8] = []
    private var failure: (any Error)?
    private let isCancelled = Mutex(false)

    private enum Outgoing {
        case bytes([UInt8])
        case file(FileHandle)
    }
    private var offset = 0

    /// - Throws: ``UnreadableFile``.
    init(_ request: WebRequest, _ take: (@Sendable ([UInt8]) throws -> Void)?) throws {
        self.take = take
        limit = request.limit ?? .max
        switch request.body {
        case .none: outgoing = .bytes([])
        case .bytes(let bytes): outgoing = .bytes(bytes)
        case .file(let path, _):
            guard let file = FileHandle(forReadingAtPath: path) else { throw UnreadableFile(path: path) }
            outgoing = .file(file)
        }
    }

    func cancel() { isCancelled.withLock { $0 = true } }

    var isToStop: Bool { isCancelled.withLock { $0 } }

    /// Hands over what is sent next.
    ///
    /// - Returns: how many bytes; nil where no more can be read though more was announced.
    func read(into target: UnsafeMutableRawBufferPointer) -> Int? {
        switch outgoing {
        case .bytes(let bytes):
            let part = bytes[offset..<min(bytes.count, offset + target.count)]
            unsafe target.copyBytes(from: part)
            offset += part.count
            return part.count
        case .file(let file):
            do {
                let data = try file.read(upToCount: target.count) ?? Data()
                unsafe target.copyBytes(from: data)
                return data.count
            } catch {
                failure = error
                return nil
            }
        }
    }

    /// Begins again at a place, for a request that is sent on another connection.
    func seek(to place: Int) -> Bool {
        switch outgoing {
        case .bytes: offset = place
        case .file(let file):
            guard (try? file.seek(toOffset: UInt64(place))) != nil else { return false }
        }
        return true
    }

    /// Takes a line of the head. Each answer, also an interim one, begins with its status.
    func hear(_ line: UnsafeRawBufferPointer) {
        let text = unsafe String(decoding: line, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        if text.hasPrefix("HTTP/") {
            status = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
            headers = []
        } else if let colon = text.firstIndex(of: ":") {
            let value = text[text.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            headers.append((text[..<colon].lowercased(), value))
        }
    }

    /// - Returns: false to break off.
    func receive(_ piece: UnsafeRawBufferPointer) -> Bool {
        guard let take, status == 200 else {
            guard piece.count <= limit - body.count else {
                failure = NoAnswer(description: "the answer has more than \(limit) bytes")
                return false
            }
            unsafe body.append(contentsOf: piece)
            return true
        }
        do {
            try take(unsafe Array(piece))
            return true
        } catch {
            failure = error
            return false
        }
    }

    func answer(failed reason: String?) throws -> WebAnswer {
        if let failure { throw failure }
        if isToStop { throw CancellationError() }
        if let reason { throw NoAnswer(description: reason) }
        return WebAnswer(status: status, headers: headers, body: body)
    }
}
