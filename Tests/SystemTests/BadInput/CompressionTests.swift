import Foundation
import Models
import Testing

extension SystemTests.Requests {
    @Suite("HTTP as others speak it: packed answers", .serialized)
    struct CompressionTests {
        private let backbone: Backbone

        init() throws { backbone = try Backbone.running() }

        @Test(
            "texts come packed to a client that takes gzip, and are the same ones",
            arguments: ["/", "npp16.css", "/api/v1/openapi.json", "/api/v1/annex1"])
        func packed(path: String) async throws {
            let api = try await backbone.api(as: nil)
            let path = try await api.place(path)
            let plain = try await api.exchange("GET", path)
            let packed = try await api.exchange("GET", path, headers: ["Accept-Encoding": "br, gzip;q=0.8"])
            #expect(plain.headers["content-encoding"] == nil)
            #expect(packed.headers["content-encoding"] == "gzip")
            #expect(packed.headers["content-length"] == "\(packed.body.count)")
            #expect(packed.body.count * 2 < plain.body.count)
            for answer in [plain, packed] { #expect(answer.headers["vary"]?.contains("Accept-Encoding") == true) }
            let file = FileManager.default.temporaryDirectory.appending(path: "packed-\(UUID()).gz")
            defer { try? FileManager.default.removeItem(at: file) }
            try Data(packed.body).write(to: file)
            let unpacked = try await Program(
                path: "/usr/bin/env", arguments: ["gzip", "-dc", file.path]
            ).succeed()
            #expect(unpacked.trimmingCharacters(in: .newlines) == plain.text.trimmingCharacters(in: .newlines))
        }

        @Test(
            "what a client does not take, and what is too short, comes as it is",
            arguments: [
                ("npp16.css", ""), ("npp16.css", "identity"), ("npp16.css", "gzip;q=0"), ("npp16.css", "br"),
                ("npp16.css", "*;q=0"), ("npp16.css", "gzip; q=0.0, *"), ("/healthz", "gzip"),
            ])
        func plain(path: String, accepted: String) async throws {
            let api = try await backbone.api(as: nil)
            let answer = try await api.exchange(
                "GET", try await api.place(path), headers: ["Accept-Encoding": accepted])
            #expect(answer.headers["content-encoding"] == nil)
        }

        @Test("a content comes as it is: it is packed already, and ranges are counted in its bytes")
        func contents() async throws {
            let party = try await SmallSet(backbone).party("packed-files", of: "WEOG")
            let api = try await backbone.api(as: .focalPoint(party))
            let picture = Files.picture(20_000, stream: 7)
            let path = "/api/v1/attachments/\(try await api.store("packed.png", picture).id)/content"
            let whole = try await api.exchange("GET", path, headers: ["Accept-Encoding": "gzip"])
            #expect(whole.headers["content-encoding"] == nil)
            #expect(whole.body == picture)
            let tag = try #require(whole.headers["etag"])
            for field in [tag, "W/\(tag)", "\"x\", \(tag)", "\"x\",\tW/\(tag)", "*"] {
                let again = try await api.exchange("GET", path, headers: ["If-None-Match": field])
                #expect(again.status == 304, "\(field)")
                #expect(again.body.isEmpty)
            }
            for field in ["\"x\"", tag.replacing("\"", with: ""), "W/\"x\""] {
                #expect(
                    try await api.exchange("GET", path, headers: ["If-None-Match": field]).status == 200, "\(field)")
            }
        }

        @Test("a stream is not held back to be packed")
        func stream() throws {
            let connection = try RawConnection(
                port: try #require(Int(backbone.address.split(separator: ":").last ?? "")))
            connection.write("GET /events HTTP/1.1\r\nHost: a\r\nAccept-Encoding: gzip\r\n\r\n")
            let beginning = connection.read(upTo: "retry: 2000")
            #expect(beginning.contains("retry: 2000") && !beginning.lowercased().contains("content-encoding"))
        }
    }
}
