/**
 * What shared/ takes for granted and Apps Script's engine may not have: nobody says which version of V8 it is.
 * Imported first, for its effect.
 */
if (!Array.prototype.at) {
  Object.defineProperty(Array.prototype, 'at', {
    value: function at<Item>(this: Item[], index: number): Item | undefined {
      return this[index < 0 ? this.length + index : index];
    },
  });
}
