import '../panel.css';
