internal import AsyncHTTPClient
internal import Foundation
internal import Messaging
package import Models
internal import NIOCore
internal import NIOHTTP1

extension APIClient {
    /// As ``send(_:key:)``, for fields that the service is to check.
    func answer<R: Request>(to request: R.Type, _ members: [String: JSONValue]) async throws -> R.Answer {
        try JSON.decode(R.Answer.self, from: try await send(R.definition, members))
    }

    /// Puts the content of an announced file. Where it is not taken in, the announcement is taken back: a party may have only so
    /// many.
    package func bring(_ pieces: FilePieces, size: Int, as id: AttachmentID) async throws -> Attachment {
        do {
            return try await put(pieces, size: size, as: id)
        } catch {
            _ = try? await send(DiscardAttachment(attachment: id))
            throw error
        }
    }

    private func put(_ pieces: FilePieces, size: Int, as id: AttachmentID) async throws -> Attachment {
        var request = contentRequest(id)
        request.method = .PUT
        request.headers.add(name: "Content-Type", value: "application/octet-stream")
        request.body = .stream(pieces, length: .known(Int64(size)))
        let response = try await execute(request)
        let body = Array(buffer: try await response.body.collect(upTo: 1 << 20))
        return try JSON.decode(Attachment.self, from: body)
    }

    /// Hands over the content of a file piece by piece.
    package func content(of id: AttachmentID, _ take: ([UInt8]) throws -> Void) async throws {
        for try await buffer in try await execute(contentRequest(id)).body { try take(Array(buffer: buffer)) }
    }

    private func contentRequest(_ id: AttachmentID) -> HTTPClientRequest {
        var request = HTTPClientRequest(url: "\(server)/api/v1/attachments/\(id)/content")
        if let token { request.headers.add(name: "Authorization", value: "Bearer \(token)") }
        return request
    }

    /// - Throws: `Refusal` with what the gateway says otherwise than with success.
    private func execute(_ request: HTTPClientRequest) async throws -> HTTPClientResponse {
        let response: HTTPClientResponse
        do {
            response = try await HTTPClient.shared.execute(request, timeout: .minutes(10))
        } catch let error as FilePieces.Unreadable {
            throw Refusal(error.description)
        } catch {
            throw Refusal("no gateway answers at \(server), or the connection broke. (\(error))")
        }
        guard response.status == .ok else {
            let body = Array(buffer: try await response.body.collect(upTo: 1 << 20))
            throw Refusal(Answer(status: Int(response.status.code), body: body).problem)
        }
        return response
    }
}
