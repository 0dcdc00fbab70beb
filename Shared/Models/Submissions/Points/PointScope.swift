/// Whether a point is about one proposal or a set of them.
public enum PointScope: String, Word {
    case single
    case set
}
