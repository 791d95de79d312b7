export { checkInputIds, checkTexts, requireRole } from '../../runtime/input';
