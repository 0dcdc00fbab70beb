import Models
import NIOCore
import Testing

@testable import Gateway

@Suite("Forms with files, as browsers send them") struct MultipartTests {
    /// What a browser sends for two texts, an input in which no file was chosen, and a file that has almost a delimiter in it.
    private static let body = """
        --x1\r
        Content-Disposition: form-data; name="form"\r
        \r
        secret\r
        --x1\r
        Content-Disposition: form-data; name="title"\r
        \r
        Été\r
        deux lignes\r
        --x1\r
        Content-Disposition: form-data; name="attachments.file"; filename=""\r
        Content-Type: application/octet-stream\r
        \r
        \r
        --x1\r
        content-disposition: form-data; name="reference.file"; filename="a%22b \u{0631}.pdf"\r
        Content-Type: application/pdf\r
        \r
        %PDF\r\n--x\r\n--x\r\r\n-\r
        --x1--\r
        """

    private struct Chunks: AsyncSequence {
        typealias Element = ByteBuffer
        let bytes: [UInt8]
        let size: Int

        struct AsyncIterator: AsyncIteratorProtocol {
            var rest: ArraySlice<UInt8>
            let size: Int

            mutating func next() async throws -> ByteBuffer? {
                guard !rest.isEmpty else { return nil }
                defer { rest = rest.dropFirst(size) }
                return ByteBuffer(bytes: rest.prefix(size))
            }
        }

        func makeAsyncIterator() -> AsyncIterator { AsyncIterator(rest: bytes[...], size: size) }
    }

    private static func read(_ text: String, by size: Int, type: String = "multipart/form-data; boundary=x1")
        async throws
        -> [(head: MultipartHead, text: String)]
    {
        let form = try #require(MultipartForm(contentType: type))
        var parts = MultipartParts(Chunks(bytes: Array(text.utf8), size: size), form)
        var read: [(MultipartHead, String)] = []
        while let head = try await parts.next() {
            var bytes: [UInt8] = []
            while let next = try await parts.bytes() { bytes += next }
            read.append((head, String(decoding: bytes, as: UTF8.self)))
        }
        return read
    }

    @Test("The parts are the same however the body is cut", arguments: 1...40)
    func anyPieces(_ size: Int) async throws {
        let parts = try await Self.read(Self.body, by: size)
        #expect(parts.map(\.head.name) == ["form", "title", "attachments.file", "reference.file"])
        #expect(parts.map(\.head.fileName) == [nil, nil, "", "a\"b \u{0631}.pdf"])
        #expect(parts.map(\.text) == ["secret", "Été\r\ndeux lignes", "", "%PDF\r\n--x\r\n--x\r\r\n-"])
    }

    @Test("What is not read of a part is passed over")
    func passedOver() async throws {
        let form = try #require(MultipartForm(contentType: "multipart/form-data; boundary=\"x1\""))
        var parts = MultipartParts(Chunks(bytes: Array(Self.body.utf8), size: 7), form)
        var names: [String] = []
        while let head = try await parts.next() { names.append(head.name) }
        #expect(names.count == 4)
    }

    @Test(
        "A body that breaks off, or is none, is refused",
        arguments: [
            "", "--x1", "--x1\r\n", "--x1\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nno end",
            "--x1\r\nContent-Type: text/plain\r\n\r\nno name\r\n--x1--\r\n", "--x1 and more\r\n\r\n\r\n--x1--",
            "--x1\r\n" + String(repeating: "x", count: 20_000) + "\r\n\r\n\r\n--x1--",
            "--x1\r\n" + String(repeating: "X-Y: z\r\n", count: 100) + "\r\n\r\n--x1--",
        ])
    func malformed(_ body: String) async {
        await #expect { try await Self.read(body, by: 16) } throws: { ($0 as? Rejection)?.code == .malformed }
    }

    @Test(
        "A form is known by its type and boundary",
        arguments: [
            ("multipart/form-data; boundary=abc", "abc"),
            ("Multipart/Form-Data; charset=utf-8; Boundary=\"a b\"", "a b"),
            ("multipart/form-data", nil), ("multipart/mixed; boundary=abc", nil),
            ("application/x-www-form-urlencoded", nil), (nil, nil),
            ("multipart/form-data; boundary=" + String(repeating: "b", count: 71) + "\"", nil),
        ] as [(String?, String?)])
    func types(_ field: String?, _ boundary: String?) {
        #expect(MultipartForm(contentType: field)?.delimiter == boundary.map { Array("\r\n--\($0)".utf8) })
    }
}
