/// The types of file that are taken in.
public enum FileType: String, Word {
    case pdf
    case docx
    case xlsx
    case odt
    case png
    case jpeg

    /// As HTTP and MIME name it.
    public var mediaType: String {
        switch self {
        case .pdf: "application/pdf"
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .odt: "application/vnd.oasis.opendocument.text"
        case .png: "image/png"
        case .jpeg: "image/jpeg"
        }
    }

    /// Which endings of a file's name promise which type, in small letters.
    public static let endings: [String: FileType] = [
        "pdf": .pdf, "docx": .docx, "xlsx": .xlsx, "odt": .odt, "png": .png, "jpg": .jpeg, "jpeg": .jpeg,
    ]
}
