import Foundation
import Models
import Testing

/// Looks for words about people wherever an installation keeps, prints or answers something.
struct PersonalDataSearch: Sendable {
    let backbone: Backbone
    /// Stand in every address and every name that the installation was given, and nowhere else.
    let words: [String]
    /// For placeholders of addresses: what is on record.
    let known: [String: String]

    /// Every place where one of the words stands.
    func places() async throws -> Set<String> {
        var places = try await tables()
        places.formUnion(try logs())
        places.formUnion(try await answers())
        return places
    }

    /// The tables of all services, as `schema.table`: all that a dump holds, bytes included.
    func tables() async throws -> Set<String> {
        let dump = try await Program(
            path: "/usr/bin/env",
            arguments: ["pg_dump", "--data-only", "-d", backbone.database.connection]
        ).succeed()
        var found: Set<String> = []
        var table = ""
        for line in dump.split(separator: "\n") {
            if line.hasPrefix("COPY ") { table = String(line.dropFirst(5).prefix { $0 != " " }) }
            if holds(line) { found.insert(table) }
        }
        return found
    }

    func logs() throws -> Set<String> {
        let files = try FileManager.default.contentsOfDirectory(atPath: backbone.folder).filter { $0.hasSuffix(".log") }
        return Set(
            try files.filter { holds(try String(contentsOfFile: "\(backbone.folder)/\($0)", encoding: .utf8)) })
    }

    /// Files of mail that left or came back.
    func mails() throws -> Set<String> {
        var found: Set<String> = []
        for folder in [backbone.mailbox, backbone.folder + "/bounces"] {
            for case let name as String in FileManager.default.enumerator(atPath: folder) ?? .init() {
                guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else { continue }
                // What is in base64 is read, too.
                let text = String(decoding: data, as: UTF8.self)
                let decoded = text.components(separatedBy: "\r\n\r\n").compactMap { part in
                    Data(base64Encoded: part.components(separatedBy: "\r\n--")[0], options: .ignoreUnknownCharacters)
                }.map { String(decoding: $0, as: UTF8.self) }
                if ([text] + decoded).contains(where: holds) { found.insert(name) }
            }
        }
        return found
    }

    /// What those who may not know where people are reached get to read: every query and every page.
    private func answers() async throws -> Set<String> {
        let stranger = try #require(PartyID(rawValue: "stranger"))
        let readers: [(String, Models.Actor?)] = [
            ("public", nil), ("ops", .ops), ("co-chair", .coChair), ("observer", .observer),
            ("stranger", .focalPoint(stranger)),
        ]
        var found: Set<String> = []
        for (name, actor) in readers {
            let api = try await backbone.api(as: actor)
            for path in Self.pages + addresses {
                let answer = try await api.exchange("GET", path)
                if holds(answer.text) { found.insert("\(name): \(path)") }
            }
        }
        return found
    }

    private static let pages = ["/", "/healthz", "/readyz", "/metrics", "/api/v1/openapi.json"]

    /// Of every query that has one.
    private var addresses: [String] {
        RequestCatalogue.all.map { $0.definition }.filter { $0.route?.method == .get }.compactMap { definition in
            let members = definition.route.map { route in
                route.placeholders.map { ($0, JSONValue.string(known[$0] ?? "nowhere")) }
            }
            return definition.address(Dictionary(uniqueKeysWithValues: members ?? []))?.path
        }
    }

    private func holds(_ text: some StringProtocol) -> Bool {
        let text = text.lowercased()
        return words.contains { text.contains($0) || text.contains(Self.hexadecimal($0)) }
    }

    /// As bytes stand in a dump.
    private static func hexadecimal(_ word: String) -> String {
        word.utf8.map { byte in String(byte >> 4, radix: 16) + String(byte & 15, radix: 16) }.joined()
    }
}
